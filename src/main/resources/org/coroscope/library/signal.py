"""Signals: programs may say what to do about them, but none come here."""

import sys as _sys
from enum import IntEnum as _IntEnum

Signals = _IntEnum(
    "Signals",
    {
        "SIGHUP": 1, "SIGINT": 2, "SIGQUIT": 3, "SIGILL": 4, "SIGTRAP": 5, "SIGABRT": 6,
        "SIGBUS": 7, "SIGFPE": 8, "SIGKILL": 9, "SIGUSR1": 10, "SIGSEGV": 11, "SIGUSR2": 12,
        "SIGPIPE": 13, "SIGALRM": 14, "SIGTERM": 15, "SIGCHLD": 17, "SIGCONT": 18, "SIGSTOP": 19,
        "SIGTSTP": 20, "SIGTTIN": 21, "SIGTTOU": 22, "SIGURG": 23, "SIGXCPU": 24, "SIGXFSZ": 25,
        "SIGVTALRM": 26, "SIGPROF": 27, "SIGWINCH": 28, "SIGIO": 29, "SIGPWR": 30, "SIGSYS": 31,
    },
    module="signal",
)
Handlers = _IntEnum("Handlers", {"SIG_DFL": 0, "SIG_IGN": 1}, module="signal")
Sigmasks = _IntEnum("Sigmasks", {"SIG_BLOCK": 0, "SIG_UNBLOCK": 1, "SIG_SETMASK": 2}, module="signal")
globals().update(Signals.__members__)
globals().update(Handlers.__members__)
globals().update(Sigmasks.__members__)
NSIG = 65


# What a loop has to be told at a signal that it handles.
_wakes = {}


def default_int_handler(signalnum, frame, /):
    raise KeyboardInterrupt


def _cancels_main_task():
    """Whether asyncio.run takes Ctrl+C, as it does the first time, to cancel its task."""
    asyncio = _sys.modules.get("asyncio")
    return asyncio is not None and asyncio.unix_events._cancel_main_task()


_handlers = {number: Handlers.SIG_DFL for number in Signals}
_handlers[Signals.SIGINT] = default_int_handler


def _known(signalnum):
    if not 1 <= signalnum < NSIG:
        raise ValueError("signal number out of range")
    return int(signalnum)


def signal(signalnum, handler):
    """Says what is to be done about a signal; answers what was to be done."""
    if not callable(handler) and handler not in (0, 1):
        raise TypeError(
            "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object"
        )
    number = _known(signalnum)
    if number in (9, 19):
        raise OSError(22, "Invalid argument")
    before = _handlers.get(number, Handlers.SIG_DFL)
    _handlers[number] = Handlers(handler) if handler in (0, 1) else handler
    return before


def getsignal(signalnum):
    return _handlers.get(_known(signalnum), Handlers.SIG_DFL)


def _interrupted_frame():
    try:
        return _sys._getframe()
    except ValueError:
        return None


def raise_signal(signalnum, /):
    """Does what is to be done about a signal at once."""
    handler = getsignal(signalnum)
    if signalnum in _wakes:
        _wakes[signalnum]()
    if handler is default_int_handler and _cancels_main_task():
        return
    if callable(handler):
        handler(int(signalnum), _interrupted_frame())
    elif handler == Handlers.SIG_DFL:
        raise SystemExit(128 + signalnum)


def strsignal(signalnum, /):
    texts = {
        1: "Hangup", 2: "Interrupt", 3: "Quit", 4: "Illegal instruction", 6: "Aborted",
        8: "Floating point exception", 9: "Killed", 11: "Segmentation fault", 13: "Broken pipe",
        14: "Alarm clock", 15: "Terminated",
    }
    return texts.get(_known(signalnum))


def valid_signals():
    return {Signals(n) if n in Signals._value2member_map_ else n for n in range(1, NSIG) if n not in (32, 33)}


def alarm(seconds, /):
    raise NotImplementedError("no signals come to programs in Coroscope")


setitimer = pause = sigwait = alarm
