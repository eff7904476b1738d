"""Functions that other threads call, and what comes of that."""
import logging as _logging
import queue as _queue
import threading as _threading
from collections import namedtuple as _namedtuple
from time import monotonic as _time

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

_PENDING = "PENDING"
_RUNNING = "RUNNING"
_CANCELLED = "CANCELLED"
_NOTIFIED = "CANCELLED_AND_NOTIFIED"
_FINISHED = "FINISHED"
_WORDS = {_NOTIFIED: "cancelled"}
_WORKERS = 8

_log = _logging.getLogger("concurrent.futures")
TimeoutError = TimeoutError


class Error(Exception):
    pass


class CancelledError(Error):
    """The Future was cancelled."""


class InvalidStateError(Error):
    """The operation is not allowed in this state."""


class BrokenExecutor(RuntimeError):
    """The executor cannot do anything any more."""


class BrokenThreadPool(BrokenExecutor):
    """A thread's initializer has failed."""


class Future:
    """The result of a call that a thread is to make."""

    def __init__(self):
        self._condition = _threading.Condition()._because("EXECUTOR", "the result of a worker")
        self._state = _PENDING
        self._result = None
        self._exception = None
        self._waiters = []
        self._done_callbacks = []

    def __repr__(self):
        with self._condition:
            state = _WORDS.get(self._state, self._state.lower())
            if self._state == _FINISHED:
                what = "returned" if self._exception is None else "raised"
                value = self._result if self._exception is None else self._exception
                state += f" {what} {type(value).__name__}"
            return f"<{type(self).__name__} at {id(self):#x} state={state}>"

    def _invoke_callbacks(self):
        for callback in self._done_callbacks:
            self._call(callback)

    def _call(self, callback):
        try:
            callback(self)
        except Exception:
            _log.exception("exception calling callback for %r", self)

    def cancel(self):
        """Cancels the call if it has not begun; answers whether it is cancelled."""
        with self._condition:
            if self._state in (_RUNNING, _FINISHED):
                return False
            if self._state in (_CANCELLED, _NOTIFIED):
                return True
            self._state = _CANCELLED
            self._condition.notify_all()
        self._invoke_callbacks()
        return True

    def cancelled(self):
        with self._condition:
            return self._state in (_CANCELLED, _NOTIFIED)

    def running(self):
        with self._condition:
            return self._state == _RUNNING

    def done(self):
        with self._condition:
            return self._state in (_CANCELLED, _NOTIFIED, _FINISHED)

    def add_done_callback(self, fn):
        with self._condition:
            if self._state not in (_CANCELLED, _NOTIFIED, _FINISHED):
                self._done_callbacks.append(fn)
                return
        self._call(fn)

    def _wait_until_done(self, timeout):
        for waits in (True, False):
            if self._state in (_CANCELLED, _NOTIFIED):
                raise CancelledError()
            if self._state == _FINISHED:
                return
            if waits:
                self._condition.wait(timeout)
        raise TimeoutError()

    def result(self, timeout=None):
        """What the call has returned; raises what it has raised."""
        with self._condition:
            self._wait_until_done(timeout)
            if self._exception is not None:
                raise self._exception
            return self._result

    def exception(self, timeout=None):
        """What the call has raised, or None."""
        with self._condition:
            self._wait_until_done(timeout)
            return self._exception

    # For executors.

    def set_running_or_notify_cancel(self):
        with self._condition:
            if self._state == _CANCELLED:
                self._state = _NOTIFIED
                for waiter in self._waiters:
                    waiter.add(self)
                return False
            if self._state == _PENDING:
                self._state = _RUNNING
                return True
            _log.critical("Future %s in unexpected state: %s", id(self), self._state)
            raise RuntimeError("Future in unexpected state")

    def set_result(self, result):
        self._finish(result, None)

    def set_exception(self, exception):
        self._finish(None, exception)

    def _finish(self, result, exception):
        with self._condition:
            if self._state in (_CANCELLED, _NOTIFIED, _FINISHED):
                raise InvalidStateError(f"{self._state}: {self!r}")
            self._result = result
            self._exception = exception
            self._state = _FINISHED
            for waiter in self._waiters:
                waiter.add(self)
            self._condition.notify_all()
        self._invoke_callbacks()

    __class_getitem__ = classmethod(type(list[int]))


class _Waiter:
    """Waits for one of several futures, or for all of them."""

    def __init__(self, futures, return_when):
        self.event = _threading.Event()
        self.event._cond._because("EXECUTOR", "the results of workers")
        self.finished = []
        self.missing = len(futures)
        self.return_when = return_when
        self.lock = _threading.Lock()
        for future in futures:
            future._waiters.append(self)

    def add(self, future):
        with self.lock:
            self.finished.append(future)
            self.missing -= 1
            failed = future._state == _FINISHED and future._exception is not None
            if (
                self.return_when == FIRST_COMPLETED
                or not self.missing
                or self.return_when == FIRST_EXCEPTION
                and failed
            ):
                self.event.set()


class _All:
    """Holds the conditions of several futures."""

    def __init__(self, futures):
        self._futures = sorted(futures, key=id)

    def __enter__(self):
        for future in self._futures:
            future._condition.acquire()

    def __exit__(self, *args):
        for future in self._futures:
            future._condition.release()


def _is_done(future):
    return future._state in (_NOTIFIED, _FINISHED)


def as_completed(fs, timeout=None):
    """The futures in the order in which they come to their end."""
    end = None if timeout is None else timeout + _time()
    pending = dict.fromkeys(fs)
    total = len(pending)
    with _All(pending):
        finished = [future for future in pending if _is_done(future)]
        for future in finished:
            del pending[future]
        waiter = _Waiter(pending, FIRST_COMPLETED)
    try:
        yield from finished
        while pending:
            left = None
            if end is not None:
                left = end - _time()
                if left <= 0:
                    raise TimeoutError(f"{len(pending)} (of {total}) futures unfinished")
            waiter.event.wait(left)
            with waiter.lock:
                finished = waiter.finished
                waiter.finished = []
                waiter.event.clear()
            for future in finished:
                del pending[future]
                yield future
    finally:
        for future in pending:
            with future._condition:
                future._waiters.remove(waiter)


DoneAndNotDoneFutures = _namedtuple("DoneAndNotDoneFutures", "done not_done")


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Waits for all futures, the first, or the first that fails."""
    fs = dict.fromkeys(fs)
    with _All(fs):
        done = {future for future in fs if _is_done(future)}
        not_done = set(fs) - done
        if return_when == FIRST_COMPLETED and done:
            return DoneAndNotDoneFutures(done, not_done)
        if return_when == FIRST_EXCEPTION and done:
            if any(f for f in done if not f.cancelled() and f.exception() is not None):
                return DoneAndNotDoneFutures(done, not_done)
        if len(done) == len(fs):
            return DoneAndNotDoneFutures(done, not_done)
        if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
            raise ValueError("Invalid return condition: %r" % return_when)
        waiter = _Waiter([future for future in fs if future in not_done], return_when)
    waiter.event.wait(timeout)
    for future in not_done:
        with future._condition:
            future._waiters.remove(waiter)
    done.update(waiter.finished)
    return DoneAndNotDoneFutures(done, set(fs) - done)


class Executor:
    """Has functions called by others."""

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        """All calls begin; their results come in the order of the arguments."""
        end = None if timeout is None else timeout + _time()
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            try:
                futures.reverse()
                while futures:
                    future = futures.pop()
                    try:
                        yield future.result(None if end is None else end - _time())
                    finally:
                        future.cancel()
            finally:
                for future in futures:
                    future.cancel()

        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


class _Work:
    def __init__(self, future, fn, args, kwargs):
        self.future = future
        self.fn = fn
        self.args = args
        self.kwargs = kwargs

    def run(self):
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            result = self.fn(*self.args, **self.kwargs)
        except BaseException as error:
            self.future.set_exception(error)
        else:
            self.future.set_result(result)


class _Pools:
    made = 0
    over = False
    threads = {}


def _work(pool):
    if pool._initializer is not None:
        try:
            pool._initializer(*pool._initargs)
        except BaseException:
            _log.critical("Exception in initializer:", exc_info=True)
            pool._initializer_failed()
            return
    while True:
        work = pool._work_queue.get()
        if work is not None:
            work.run()
            pool._idle_semaphore.release()
        elif _Pools.over or pool._shutdown:
            pool._shutdown = True
            # For the next one.
            pool._work_queue.put(None)
            return


def _end_all():
    _Pools.over = True
    threads = list(_Pools.threads.items())
    for thread, work_queue in threads:
        work_queue.put(None)
    for thread, work_queue in threads:
        thread.join()


_threading._register_atexit(_end_all)


class ThreadPoolExecutor(Executor):
    """Has functions called by threads of its own."""

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        if max_workers is None:
            max_workers = _WORKERS
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        self._work_queue = _queue.SimpleQueue()
        self._work_queue._count._cond._because("QUEUE", "work")
        self._idle_semaphore = _threading.Semaphore(0)
        self._threads = {}
        self._broken = False
        self._shutdown = False
        self._shutdown_lock = _threading.Lock()
        self._thread_name_prefix = thread_name_prefix
        if not thread_name_prefix:
            self._thread_name_prefix = f"ThreadPoolExecutor-{_Pools.made}"
            _Pools.made += 1
        self._initializer = initializer
        self._initargs = initargs

    def submit(self, fn, /, *args, **kwargs):
        with self._shutdown_lock:
            if self._broken:
                raise BrokenThreadPool(self._broken)
            if self._shutdown:
                raise RuntimeError("cannot schedule new futures after shutdown")
            if _Pools.over:
                raise RuntimeError("cannot schedule new futures after interpreter shutdown")
            future = Future()
            self._work_queue.put(_Work(future, fn, args, kwargs))
            self._add_thread_if_needed()
            return future

    def _add_thread_if_needed(self):
        if self._idle_semaphore.acquire(timeout=0):
            return
        if len(self._threads) < self._max_workers:
            name = f"{self._thread_name_prefix}_{len(self._threads)}"
            thread = _threading.Thread(name=name, target=_work, args=(self,))
            thread.start()
            self._threads[thread] = None
            _Pools.threads[thread] = self._work_queue

    def _initializer_failed(self):
        with self._shutdown_lock:
            self._broken = "A thread initializer failed, the thread pool is not usable anymore"
            for work in self._drain():
                work.future.set_exception(BrokenThreadPool(self._broken))

    def _drain(self):
        while True:
            try:
                work = self._work_queue.get_nowait()
            except _queue.Empty:
                return
            if work is not None:
                yield work

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._shutdown_lock:
            self._shutdown = True
            if cancel_futures:
                for work in self._drain():
                    work.future.cancel()
            self._work_queue.put(None)
        if wait:
            for thread in self._threads:
                thread.join()


class ProcessPoolExecutor(ThreadPoolExecutor):
    """There is one process only: its workers are threads."""


for _class in (Error, CancelledError, InvalidStateError, Future, Executor, BrokenExecutor):
    _class.__module__ = "concurrent.futures._base"
for _class in (ThreadPoolExecutor, BrokenThreadPool):
    _class.__module__ = "concurrent.futures.thread"
ProcessPoolExecutor.__module__ = "concurrent.futures.process"
