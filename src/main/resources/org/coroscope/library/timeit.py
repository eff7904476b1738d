"""How long small pieces of code take. On the virtual clock computing takes no time."""

import time as _time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_number = 1000000
default_repeat = 5
default_timer = _time.perf_counter


def _compiled(source, what):
    if callable(source):
        return source
    if not isinstance(source, str):
        raise ValueError(f"{what} is neither a string nor callable")
    return compile(source, "<timeit-src>", "exec")


class Timer:
    """Runs a statement many times."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        self._globals = {} if globals is None else globals
        self._setup = _compiled(setup, "setup")
        self._stmt = _compiled(stmt, "stmt")

    def timeit(self, number=default_number):
        """Seconds that so many runs take."""
        names = dict(self._globals)
        if callable(self._setup):
            self._setup()
        else:
            exec(self._setup, names)
        statement = self._stmt
        if callable(statement):
            start = self.timer()
            for _ in range(number):
                statement()
            return self.timer() - start
        start = self.timer()
        for _ in range(number):
            exec(statement, names)
        return self.timer() - start

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
