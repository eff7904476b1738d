"""How long small pieces of code take. On the virtual clock computing takes no time."""

import itertools as _itertools
import time as _time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_number = 1000000
default_repeat = 5
default_timer = _time.perf_counter
_FILE = "<timeit-src>"


def _indented(source, by):
    return source.replace("\n", "\n" + " " * by)


def _checked(source, what, before=""):
    """The text to run for a piece of code that was given as a text or as something to call."""
    if isinstance(source, str):
        compile(before + source, _FILE, "exec")
        return source
    if callable(source):
        return f"_{what}()"
    raise ValueError(f"{what} is neither a string nor callable")


def _measuring(setup, stmt, names):
    """A function that measures so many runs as its first argument has items."""
    before = setup + "\n" if isinstance(setup, str) else ""
    given = {"_setup": setup, "_stmt": stmt}
    parameters = "".join(f", {name}={name}" for name, value in given.items() if callable(value))
    # The setup is on line 3 and the statement on line 6, as tracebacks of CPython have them.
    text = (
        f"\ndef inner(_rounds, _now{parameters}):\n"
        f"    {_indented(_checked(setup, 'setup'), 4)}\n"
        "    _begin = _now()\n"
        "    for _round in _rounds:\n"
        f"        {_indented(_checked(stmt, 'stmt', before), 8)}\n"
        "        pass\n"
        "    return _now() - _begin\n"
    )
    local = {name: value for name, value in given.items() if callable(value)}
    exec(compile(text, _FILE, "exec"), names, local)
    return local["inner"]


class Timer:
    """Runs a statement many times."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        self.inner = _measuring(setup, stmt, {} if globals is None else globals)

    def timeit(self, number=default_number):
        """Seconds that so many runs take."""
        return self.inner(_itertools.repeat(None, number), self.timer)

    def repeat(self, repeat=default_repeat, number=default_number):
        """The seconds of several such rounds."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """Finds how many runs take long enough to be measured: here a single one will do."""
        number = 1
        taken = self.timeit(number)
        if callback:
            callback(number, taken)
        return number, taken


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat,
           number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
