"""Puts CPython on a virtual clock: nothing waits, and every duration is exact.

The interpreter imports this module by itself when its folder is on PYTHONPATH:

    PYTHONPATH=src/test/programs/virtual_clock python3 program.py

The clock is one integer, the nanoseconds since the program started. It moves only when the program
sleeps (time.sleep) or when the event loop would have waited for a timer; computing takes no time.
Threads take turns, see turns.py: the clock moves when all of them wait.

    time.monotonic(), time.perf_counter(), loop.time()   0.0 at the start
    time.time()                                          1700000000.0 at the start
    time.process_time(), time.thread_time()              always 0.0

A float of seconds is float(nanoseconds) / 1e9, and a float turned into nanoseconds is rounded to the
nearest, so that after sleep(0.1) three times the clock shows exactly 0.3.
"""

import os
import selectors
import sys
import time

import turns

NANOS = 1_000_000_000
EPOCH = 1_700_000_000 * NANOS

_real_localtime, _real_gmtime, _real_strftime = time.localtime, time.gmtime, time.strftime


_Clock = turns.Clock


def _seconds(nanos):
    return float(nanos) / 1e9


def sleep(seconds, /):
    if not hasattr(seconds, "__float__") and not hasattr(seconds, "__index__"):
        name = type(seconds).__name__
        raise TypeError(f"'{name}' object cannot be interpreted as an integer")
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    turns.sleep(round(seconds * 1e9))


def _monotonic():
    """The time; as_completed sees each time a little later one, as on a real clock.

    It waits as long as no less than nothing is left, which would be for ever where nothing is left.
    """
    now = _seconds(_Clock.now)
    if sys._getframe(2).f_globals.get("__name__") != "concurrent.futures._base":
        return now
    _Clock.looks += 1
    return now + _Clock.looks * 1e-11


class _Builtin:
    """Acts like a built-in function; unlike a Python one it makes no method of itself in a class."""

    def __init__(self, name, function):
        self.__name__ = self.__qualname__ = name
        self._function = function

    def __call__(self, *args):
        return self._function(*args)

    def __repr__(self):
        return f"<built-in function {self.__name__}>"


def _at(seconds):
    return _seconds(EPOCH + _Clock.now) if seconds is None else seconds


def _localtime(seconds=None, /):
    return _real_localtime(_at(seconds))


def _install_time():
    replaced = {
        "sleep": sleep,
        "time": lambda: _seconds(EPOCH + _Clock.now),
        "time_ns": lambda: EPOCH + _Clock.now,
        "localtime": _localtime,
        "gmtime": lambda seconds=None, /: _real_gmtime(_at(seconds)),
        "strftime": lambda form, moment=None, /: _real_strftime(form, moment or _localtime()),
        "ctime": lambda seconds=None, /: time.asctime(_localtime(seconds)),
    }
    for name in ("monotonic", "perf_counter"):
        replaced[name] = _monotonic
        replaced[name + "_ns"] = lambda: _Clock.now
    for name in ("process_time", "thread_time"):
        replaced[name] = lambda: 0.0
        replaced[name + "_ns"] = lambda: 0
    for name, function in replaced.items():
        setattr(time, name, _Builtin(name, function))


def _keep_order_of_equal_timers():
    """Makes timers that are due at the same instant run in the order in which they were set.

    On a real clock two timers are never set at the same nanosecond, so a later one is due later.
    Here they often are, and the heap of the loop would then give them back in any order.
    """
    events = sys.modules["asyncio.events"]
    if hasattr(events.TimerHandle, "_order"):
        return

    class TimerHandle(events.TimerHandle):
        __slots__ = ("_order",)
        count = 0

        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            TimerHandle.count += 1
            # The clock has no parts of a nanosecond: 4.4 + 0.2 and 4.5 + 0.1 are one instant to it.
            self._order = (round(self._when * 1e9), TimerHandle.count)

        def __lt__(self, other):
            if not isinstance(other, TimerHandle):
                return NotImplemented
            return self._order < other._order

    events.TimerHandle = sys.modules["asyncio"].TimerHandle = TimerHandle


def _tell_of_wake_ups():
    """Makes call_soon_threadsafe wake the thread whose loop waits for it, at once."""
    loops = sys.modules["asyncio.selector_events"].BaseSelectorEventLoop
    if hasattr(loops, "_write_without_telling"):
        return
    loops._write_without_telling = loops._write_to_self

    def _write_to_self(self):
        self._write_without_telling()
        turns.wake_loop(self._selector)

    loops._write_to_self = _write_to_self


class VirtualSelector(selectors.DefaultSelector):
    """Asks for what is ready at once; where the real one would wait, the clock moves instead."""

    def __init__(self):
        super().__init__()
        _keep_order_of_equal_timers()
        _tell_of_wake_ups()

    def select(self, timeout=None):
        ready = super().select(0)
        if ready or (timeout is not None and timeout <= 0):
            turns.polled()
            return ready
        turns.wait_in_loop(self, None if timeout is None else _Clock.now + round(timeout * 1e9))
        return super().select(0)


VirtualSelector.__name__ = "EpollSelector"  # what asyncio's log calls it
_install_time()
turns.install()
selectors.DefaultSelector = VirtualSelector
