"""Threads that take turns, so that a program with threads prints the same each time.

One thread runs at a time, until it has to wait: for a lock (and so for everything that is built on
locks: events, conditions, queues, joins), for time to pass, or in an event loop that has nothing to
do. Then the thread goes on that has been ready the longest. When none is ready, the clock moves to
the first time that a thread waits for. A new thread goes to the end of those that are ready; as
Thread.start() waits until it has begun, it mostly runs at once. Releasing a lock makes the thread
ready that has waited longest for it, and does not switch. This is what happens on CPython as long as
nobody computes for longer than the switch interval, five milliseconds.
"""

import _queue
import _thread
import collections
import heapq
import os
import sys

WAITS_FOR_EVER = 70
POLLS_UNTIL_A_TURN = 50

_real_lock, _real_start = _thread.allocate_lock, _thread.start_new_thread
_real_ident = _thread.get_ident


class Clock:
    now = 0
    looks = 0


class _Turn:
    """One thread, and the baton that it needs to run."""

    def __init__(self):
        self.baton = _real_lock()
        self.baton.acquire()
        self.woken = False
        self.waiting = None  # its entry among those that wait for a time
        self.sentinel = None


_main = _Turn()
_turns = {_real_ident(): _main}
_ready = collections.deque()
_timed = []
_in_loop = {}


class _State:
    current = _main
    count = 0
    polls = 0


def _next():
    while not _ready:
        while _timed and _timed[0][2] is None:
            heapq.heappop(_timed)
        if not _timed:
            sys.stdout.flush()
            print(
                f"virtual clock: the program waits for ever at {float(Clock.now) / 1e9} s:"
                " nothing is ready and no timer is set",
                file=sys.stderr,
                flush=True,
            )
            os._exit(WAITS_FOR_EVER)
        time, _, turn = heapq.heappop(_timed)
        Clock.now = max(Clock.now, time)
        turn.waiting = None
        _ready.append(turn)
    return _ready.popleft()


def _switch(me, ended=False):
    _State.polls = 0
    chosen = _next()
    if chosen is me:
        return
    _State.current = chosen
    chosen.baton.release()
    if not ended:
        me.baton.acquire()


def _wait(until=None):
    """Waits to be woken, or for a time; answers whether it was woken."""
    me = _State.current
    me.woken = False
    if until is not None:
        _State.count += 1
        me.waiting = [until, _State.count, me]
        heapq.heappush(_timed, me.waiting)
    _switch(me)
    return me.woken


def _wake(turn):
    if turn.waiting is not None:
        turn.waiting[2] = None
        turn.waiting = None
    turn.woken = True
    _ready.append(turn)


def sleep(nanos):
    _wait(Clock.now + nanos)


def polled():
    """A loop has looked for news without waiting; now and then the others have a turn."""
    _State.polls += 1
    if _State.polls >= POLLS_UNTIL_A_TURN and _ready:
        _ready.append(_State.current)
        _switch(_State.current)


def wait_in_loop(selector, until):
    _in_loop[selector] = _State.current
    _wait(until)
    _in_loop.pop(selector, None)


def wake_loop(selector):
    turn = _in_loop.pop(selector, None)
    if turn is not None:
        _wake(turn)


class lock:
    """Stands for _thread.lock."""

    __slots__ = ("_held", "_waiters", "__weakref__")

    def __init__(self):
        self._held = False
        self._waiters = collections.deque()

    def acquire(self, blocking=True, timeout=-1):
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        if timeout < 0 and timeout != -1:
            raise ValueError("timeout value must be a non-negative number")
        until = None if timeout == -1 else Clock.now + round(timeout * 1e9)
        while self._held:
            if not blocking or until is not None and until <= Clock.now:
                return False
            me = _State.current
            self._waiters.append(me)
            if not _wait(until):
                self._waiters.remove(me)
        self._held = True
        return True

    acquire_lock = acquire

    def release(self):
        if not self._held:
            raise RuntimeError("release unlocked lock")
        self._held = False
        if self._waiters:
            _wake(self._waiters.popleft())

    release_lock = release

    def locked(self):
        return self._held

    locked_lock = locked

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc):
        self.release()

    def _at_fork_reinit(self):
        self.__init__()

    def __repr__(self):
        state = "locked" if self._held else "unlocked"
        return f"<{state} _thread.lock object at {hex(id(self))}>"


class RLock:
    """Stands for _thread.RLock."""

    __slots__ = ("_lock", "_owner", "_count", "__weakref__")

    def __init__(self):
        self._lock = lock()
        self._owner = None
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        if self._owner is _State.current:
            self._count += 1
            return True
        if not self._lock.acquire(blocking, timeout):
            return False
        self._owner = _State.current
        self._count = 1
        return True

    def release(self):
        if self._owner is not _State.current:
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if not self._count:
            self._owner = None
            self._lock.release()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc):
        self.release()

    def _release_save(self):
        if not self._count:
            raise RuntimeError("cannot release un-acquired lock")
        saved = (self._count, self._owner)
        self._count, self._owner = 0, None
        self._lock.release()
        return saved

    def _acquire_restore(self, saved):
        self._lock.acquire()
        self._count, self._owner = saved

    def _is_owned(self):
        return self._owner is _State.current

    def _at_fork_reinit(self):
        self.__init__()

    def __repr__(self):
        state = "locked" if self._count else "unlocked"
        owner = next((ident for ident, turn in _turns.items() if turn is self._owner), 0)
        return (
            f"<{state} _thread.RLock object owner={owner} count={self._count}"
            f" at {hex(id(self))}>"
        )


class SimpleQueue:
    """Stands for _queue.SimpleQueue."""

    def __init__(self):
        self._items = collections.deque()
        self._waiters = collections.deque()

    def put(self, item, block=True, timeout=None):
        self._items.append(item)
        if self._waiters:
            _wake(self._waiters.popleft())

    def get(self, block=True, timeout=None):
        if timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        until = None if timeout is None else Clock.now + round(timeout * 1e9)
        while not self._items:
            if not block or until is not None and until <= Clock.now:
                raise _queue.Empty
            me = _State.current
            self._waiters.append(me)
            if not _wait(until):
                self._waiters.remove(me)
        return self._items.popleft()

    def put_nowait(self, item):
        self.put(item)

    def get_nowait(self):
        return self.get(block=False)

    def empty(self):
        return not self._items

    def qsize(self):
        return len(self._items)

    __class_getitem__ = classmethod(type(list[int]))


for _class in (lock, RLock):
    _class.__module__ = "_thread"
SimpleQueue.__module__ = "_queue"


def _start_new_thread(function, args, kwargs={}):
    turn = _Turn()

    def run():
        turn.baton.acquire()
        _turns[_real_ident()] = turn
        try:
            function(*args, **kwargs)
        except SystemExit:
            pass
        finally:
            if turn.sentinel is not None and turn.sentinel.locked():
                turn.sentinel.release()
            del _turns[_real_ident()]
            _switch(turn, ended=True)

    ident = _real_start(run, ())
    _ready.append(turn)
    return ident


def _set_sentinel():
    turn = _turns[_real_ident()]
    turn.sentinel = lock()
    return turn.sentinel


def install():
    """Puts these in place of what threading and queue are built on."""
    _thread.allocate_lock = _thread.allocate = lock
    _thread.LockType = lock
    _thread.RLock = RLock
    _thread.start_new_thread = _thread.start_new = _start_new_thread
    _thread._set_sentinel = _set_sentinel
    _queue.SimpleQueue = SimpleQueue
    # If something at the start has imported it already, the program gets one of its own.
    sys.modules.pop("threading", None)
