"""Runs one program several times in one CPython and prints the seconds that each run took.

    python3 src/jmh/cpython_runs.py PROGRAM RUNS plain|settrace

The event loop is on a virtual clock, made as cheap as can be, so that sleeping costs nothing and
what is measured is the interpreter. `settrace` installs a recorder in Python, as a tool built on
CPython would have to: for each line, call, return and exception it keeps the position and an
immutable preview of the locals. The last line printed is JSON: the times and what the program wrote.
"""

import asyncio
import contextlib
import gc
import io
import json
import selectors
import sys
import time
import types


class VirtualSelector(selectors.SelectSelector):
    def __init__(self):
        super().__init__()
        self.now = 0.0

    def select(self, timeout=None):
        if timeout is None:
            raise RuntimeError("the program waits for ever")
        if timeout > 0:
            self.now += timeout
        return []


class VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        super().__init__(VirtualSelector())

    def time(self):
        return self._selector.now


class VirtualPolicy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        return VirtualLoop()


def preview(value):
    kind = type(value)
    if kind in (int, float, bool, type(None)):
        return value
    if kind is str:
        return value if len(value) <= 40 else value[:40]
    return kind.__name__


class Recorder:
    """Keeps what happened: (event, code, line, locals)."""

    def __init__(self, file):
        self.file, self.events = file, []

    def trace(self, frame, event, argument):
        if frame.f_code.co_filename != self.file:
            return None
        values = {name: preview(value) for name, value in frame.f_locals.items()}
        self.events.append((event, frame.f_code.co_name, frame.f_lineno, values))
        return self.trace


def run_once(code, path, mode):
    module = types.ModuleType("__main__")
    module.__file__ = path
    output = io.StringIO()
    recorder = Recorder(path)
    with contextlib.redirect_stdout(output):
        gc.collect()
        start = time.perf_counter()
        if mode == "settrace":
            sys.settrace(recorder.trace)
        try:
            exec(code, module.__dict__)
        finally:
            sys.settrace(None)
        seconds = time.perf_counter() - start
    return seconds, output.getvalue(), len(recorder.events)


def main(path, runs, mode):
    asyncio.set_event_loop_policy(VirtualPolicy())
    sys.setrecursionlimit(10_000)
    with open(path, encoding="utf-8") as file:
        code = compile(file.read(), path, "exec")
    results = [run_once(code, path, mode) for _ in range(runs)]
    _, output, events = results[-1]
    print(json.dumps({"seconds": [r[0] for r in results], "output": output, "events": events}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
