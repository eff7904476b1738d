"""Functions to be called when the program ends."""

import _coroscope

_calls = []


def register(func, /, *args, **kwargs):
    """Has a function called at the end, the last one first."""
    if not callable(func):
        raise TypeError("the first argument must be callable")
    _calls.append((func, args, kwargs))
    return func


def unregister(func, /):
    _calls[:] = [call for call in _calls if call[0] != func]


def _clear():
    _calls.clear()


def _ncallbacks():
    return len(_calls)


def _run_exitfuncs():
    while _calls:
        func, args, kwargs = _calls.pop()
        try:
            func(*args, **kwargs)
        except SystemExit:
            pass
        except BaseException as error:
            text = f"Exception ignored in atexit callback: {func!r}\n"
            _coroscope.standard_error().write(text + _coroscope.traceback_text(error))
