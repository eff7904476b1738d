"""Runs programs for the fuzzer: each line of input is a program as JSON, each line of output what it printed.

Its argument is how many numbers to keep around: that moves where a program's own come to lie in memory.
A program that takes too long or too much memory, or prints too much, is answered by null.
"""

import contextlib
import gc
import io
import json
import resource
import signal
import sys

SECONDS = 2
LONGEST = 1_000_000
BYTES = 1 << 30


class TooLong(BaseException):
    pass


def give_up(*_):
    raise TooLong


resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
signal.signal(signal.SIGALRM, give_up)
answers = sys.stdout
kept = [number + 0.5 for number in range(int(sys.argv[1]))]
for line in sys.stdin:
    printed = io.StringIO()
    space = {"__name__": "__main__"}
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()):
        signal.alarm(SECONDS)
        try:
            exec(compile(json.loads(line), "program.py", "exec"), space)
        except (TooLong, MemoryError):
            printed = None
        except BaseException as error:
            print("uncaught", type(error).__name__, error)
        signal.alarm(0)
    text = printed and printed.getvalue()
    # What one program leaves must not speak while the next one runs.
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        space.clear()
        gc.collect()
    if text and (len(text) > LONGEST or "MemoryError" in text):
        text = None
    answers.write(json.dumps(text) + "\n")
    answers.flush()
