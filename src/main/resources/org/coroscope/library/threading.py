"""Threads that take turns on the virtual clock, and what they wait for one another with."""

import _coroscope
import _thread
import sys as _sys
from collections import deque as _deque
from time import monotonic as _time

__all__ = [
    "get_ident",
    "active_count",
    "Condition",
    "current_thread",
    "enumerate",
    "main_thread",
    "TIMEOUT_MAX",
    "Event",
    "Lock",
    "RLock",
    "Semaphore",
    "BoundedSemaphore",
    "Thread",
    "Barrier",
    "BrokenBarrierError",
    "Timer",
    "ThreadError",
    "setprofile",
    "settrace",
    "local",
    "stack_size",
    "excepthook",
    "ExceptHookArgs",
    "get_native_id",
]

get_ident = _thread.get_ident
get_native_id = _thread.get_native_id
stack_size = _thread.stack_size
TIMEOUT_MAX = _thread.TIMEOUT_MAX
ThreadError = _thread.error
Lock = _thread.allocate_lock


def RLock():
    """A lock that its holder may take again."""
    return _thread.RLock()


def _where(self):
    kind = type(self)
    return f"<{kind.__module__}.{kind.__qualname__} at {id(self):#x}"


class Condition:
    """Lets threads wait, with a lock released meanwhile, until another notifies them."""

    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self.acquire = self._lock.acquire
        self.release = self._lock.release
        self._waiters = _deque()
        self._reason = ("CONDITION", "a condition to be notified")

    def _because(self, kind, text):
        self._reason = (kind, text)
        return self

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return f"<Condition({self._lock}, {len(self._waiters)})>"

    def _is_owned(self):
        if hasattr(self._lock, "_is_owned"):
            return self._lock._is_owned()
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def _release_all(self):
        times = 0
        while True:
            self._lock.release()
            times += 1
            if not hasattr(self._lock, "_is_owned") or not self._lock._is_owned():
                return times

    def wait(self, timeout=None):
        """Waits to be notified; answers False if the time was over first."""
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = _thread.allocate_lock()._for(*self._reason)
        waiter.acquire()
        self._waiters.append(waiter)
        times = self._release_all()
        notified = False
        try:
            if timeout is None:
                waiter.acquire()
                notified = True
            else:
                notified = waiter.acquire(True, timeout) if timeout > 0 else waiter.acquire(False)
            return notified
        finally:
            for _ in range(times):
                self._lock.acquire()
            if not notified and waiter in self._waiters:
                self._waiters.remove(waiter)

    def wait_for(self, predicate, timeout=None):
        """Waits until something is true; answers its last value."""
        end = None
        result = predicate()
        while not result:
            left = timeout
            if timeout is not None:
                if end is None:
                    end = _time() + timeout
                else:
                    left = end - _time()
                    if left <= 0:
                        break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        while self._waiters and n > 0:
            waiter = self._waiters.popleft()
            waiter.release()
            n -= 1

    def notify_all(self):
        self.notify(len(self._waiters))

    def notifyAll(self):
        _old("notifyAll() is deprecated, use notify_all() instead")
        self.notify_all()


def _old(text):
    _coroscope.warn(text, DeprecationWarning)


class Semaphore:
    """So many may be inside at once."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._cond = Condition(Lock())._because("SEMAPHORE", "a place within a semaphore")
        self._value = value

    def __repr__(self):
        return f"{_where(self)}: value={self._value}>"

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        end = None
        with self._cond:
            while self._value == 0:
                if not blocking:
                    return False
                if timeout is not None:
                    if end is None:
                        end = _time() + timeout
                    else:
                        timeout = end - _time()
                        if timeout <= 0:
                            return False
                self._cond.wait(timeout)
            self._value -= 1
        return True

    __enter__ = acquire

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            self._value += n
            for _ in range(n):
                self._cond.notify()

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.release()


class BoundedSemaphore(Semaphore):
    """One that cannot be released more often than it was acquired."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        return f"{_where(self)}: value={self._value}/{self._initial_value}>"

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            if self._value + n > self._initial_value:
                raise ValueError("Semaphore released too many times")
            self._value += n
            for _ in range(n):
                self._cond.notify()


class Event:
    """A flag that threads can wait for."""

    def __init__(self):
        self._cond = Condition(Lock())._because("EVENT", "an event to be set")
        self._flag = False

    def __repr__(self):
        return f"{_where(self)}: {'set' if self._flag else 'unset'}>"

    def is_set(self):
        return self._flag

    def isSet(self):
        _old("isSet() is deprecated, use is_set() instead")
        return self.is_set()

    def set(self):
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        with self._cond:
            signaled = self._flag
            if not signaled:
                signaled = self._cond.wait(timeout)
            return signaled


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    """Threads wait at it until so many have come."""

    # 0 filling, 1 letting all out, -1 reset while some wait, -2 broken.

    def __init__(self, parties, action=None, timeout=None):
        self._cond = Condition(Lock())._because("BARRIER", "the others at a barrier")
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._state = 0
        self._count = 0

    def __repr__(self):
        if self.broken:
            return f"{_where(self)}: broken>"
        return f"{_where(self)}: waiters={self.n_waiting}/{self.parties}>"

    def wait(self, timeout=None):
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            self._enter()
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    self._release()
                else:
                    self._wait(timeout)
                return index
            finally:
                self._count -= 1
                self._exit()

    def _enter(self):
        while self._state in (-1, 1):
            self._cond.wait()
        if self._state < 0:
            raise BrokenBarrierError

    def _release(self):
        try:
            if self._action:
                self._action()
            self._state = 1
            self._cond.notify_all()
        except:
            self._break()
            raise

    def _wait(self, timeout):
        if not self._cond.wait_for(lambda: self._state != 0, timeout):
            self._break()
            raise BrokenBarrierError
        if self._state < 0:
            raise BrokenBarrierError

    def _exit(self):
        if self._count == 0 and self._state in (-1, 1):
            self._state = 0
            self._cond.notify_all()

    def reset(self):
        with self._cond:
            if self._count > 0:
                if self._state in (0, -2):
                    self._state = -1
            else:
                self._state = 0
            self._cond.notify_all()

    def abort(self):
        with self._cond:
            self._break()

    def _break(self):
        self._state = -2
        self._cond.notify_all()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == 0 else 0

    @property
    def broken(self):
        return self._state == -2


_active = {}
_starting = {}
_at_exit = []


class _Counter:
    threads = 0
    dummies = 0


def _new_name(target):
    _Counter.threads += 1
    name = f"Thread-{_Counter.threads}"
    target_name = getattr(target, "__name__", None) if target is not None else None
    return name if target_name is None else f"{name} ({target_name})"


class Thread:
    """Code that runs in a thread of its own."""

    _initialized = False

    def __init__(
        self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None
    ):
        assert group is None, "group argument must be None for now"
        self._target = target
        self._name = _new_name(target) if name is None else str(name)
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._ident = None
        self._native_id = None
        self._started = Event()
        self._started._cond._because("OTHER", "the thread it has started to begin")
        self._ended = None
        self._initialized = True

    def __repr__(self):
        assert self._initialized, "Thread.__init__() was not called"
        status = "initial"
        if self._started.is_set():
            status = "started"
        if self._started.is_set() and not self.is_alive():
            status = "stopped"
        if self._daemonic:
            status += " daemon"
        if self._ident is not None:
            status += f" {self._ident}"
        return f"<{type(self).__name__}({self._name}, {status})>"

    def start(self):
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("threads can only be started once")
        _starting[self] = self
        _thread.start_new_thread(self._begin, (), {}, self._name)
        self._started.wait()

    def run(self):
        """What the thread does: calls its target, unless a class of its own says otherwise."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def _begin(self):
        self._ident = get_ident()
        self._native_id = get_native_id()
        self._ended = Lock()._for("OTHER", f"the end of {self._name}")
        self._ended.acquire()
        _active[self._ident] = self
        del _starting[self]
        self._started.set()
        try:
            self.run()
        except SystemExit:
            pass
        except BaseException as error:
            # The hook may be the program's own.
            excepthook(ExceptHookArgs((type(error), error, error.__traceback__, self)))
        finally:
            del _active[self._ident]
            self._ended.release()

    def join(self, timeout=None):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if not self._started.is_set():
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        if timeout is None:
            self._ended.acquire()
        elif not self._ended.acquire(True, max(timeout, 0)):
            return
        self._ended.release()

    @property
    def name(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._name

    @name.setter
    def name(self, name):
        self._name = str(name)

    @property
    def ident(self):
        return self._ident

    @property
    def native_id(self):
        return self._native_id

    def is_alive(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._started.is_set() and self._ended.locked()

    @property
    def daemon(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    def isDaemon(self):
        _old("isDaemon() is deprecated, get the daemon attribute instead")
        return self.daemon

    def setDaemon(self, daemonic):
        _old("setDaemon() is deprecated, set the daemon attribute instead")
        self.daemon = daemonic

    def getName(self):
        _old("getName() is deprecated, get the name attribute instead")
        return self.name

    def setName(self, name):
        _old("setName() is deprecated, set the name attribute instead")
        self.name = name


class ExceptHookArgs(tuple):
    """What an excepthook is told."""

    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])


def excepthook(args, /):
    """Prints an error that a thread has ended with."""
    if args.exc_type is SystemExit:
        return
    name = args.thread.name if args.thread is not None else get_ident()
    text = _coroscope.traceback_text(args.exc_value)
    _sys.stderr.write(f"Exception in thread {name}:\n{text}")


__excepthook__ = excepthook


class Timer(Thread):
    """Calls a function after a time, unless it is cancelled before."""

    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _Running(Thread):
    """One that threading has not started itself."""

    def __init__(self, name, daemon):
        # Not Thread.__init__, which asks for the current thread.
        self._name = name
        self._daemonic = daemon
        self._ident = get_ident()
        self._native_id = get_native_id()
        self._started = Event()
        self._started.set()
        self._ended = Lock()._for("OTHER", f"the end of {name}")
        self._ended.acquire()
        self._initialized = True
        _active[self._ident] = self


class _MainThread(_Running):
    def __init__(self):
        _Running.__init__(self, "MainThread", False)


class _DummyThread(_Running):
    def __init__(self):
        _Counter.dummies += 1
        _Running.__init__(self, f"Dummy-{_Counter.dummies}", True)

    def is_alive(self):
        return True

    def join(self, timeout=None):
        assert False, "cannot join a dummy thread"


_main_thread = _MainThread()


def current_thread():
    """The thread that runs."""
    found = _active.get(get_ident())
    return _DummyThread() if found is None else found


def currentThread():
    _old("currentThread() is deprecated, use current_thread() instead")
    return current_thread()


def main_thread():
    return _main_thread


def active_count():
    return len(_active) + len(_starting)


def activeCount():
    _old("activeCount() is deprecated, use active_count() instead")
    return active_count()


def enumerate():
    return [*_active.values(), *_starting.values()]


def settrace(func):
    """Coroscope watches threads itself; a function of the program's own is not called."""


setprofile = settrace


class local:
    """Attributes of which each thread has its own."""

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        self = object.__new__(cls)
        object.__setattr__(self, "_made_with", (args, kwargs))
        object.__setattr__(self, "_by_thread", {get_ident(): {}})
        return self

    def __getattribute__(self, name):
        own = _own_attributes(self)
        if name == "__dict__":
            return own
        if name in own:
            return own[name]
        try:
            return object.__getattribute__(self, name)
        except AttributeError:
            pass
        kind = type(self)
        shown = "_thread._local" if kind is local else kind.__name__
        raise AttributeError(f"'{shown}' object has no attribute '{name}'")

    def __setattr__(self, name, value):
        if name == "__dict__":
            raise AttributeError(f"'{type(self).__name__}' object attribute '__dict__' is read-only")
        _own_attributes(self)[name] = value

    def __delattr__(self, name):
        own = _own_attributes(self)
        if name not in own:
            raise AttributeError(name)
        del own[name]


def _own_attributes(one):
    by_thread = object.__getattribute__(one, "_by_thread")
    ident = get_ident()
    if ident not in by_thread:
        by_thread[ident] = {}
        kind = type(one)
        if kind.__init__ is not object.__init__:
            args, kwargs = object.__getattribute__(one, "_made_with")
            kind.__init__(one, *args, **kwargs)
    return by_thread[ident]


def _register_atexit(func, *arg, **kwargs):
    _at_exit.append((func, arg, kwargs))


def _shutdown():
    """The main thread has come to its end: waits for all that are no daemons."""
    for func, args, kwargs in reversed(_at_exit):
        func(*args, **kwargs)
    while True:
        left = [one for one in enumerate() if one is not _main_thread and not one.daemon]
        if not left:
            return
        for one in left:
            one.join()
