"""A group that was raised from something, and groups inside of groups, as traceback prints them."""

import traceback


def both():
    try:
        raise ExceptionGroup("inner", [ValueError(1), TypeError("two\nlines")])
    except ExceptionGroup as inner:
        raise ExceptionGroup("outer", [inner, KeyError("k")]) from RuntimeError("why")


try:
    both()
except ExceptionGroup:
    traceback.print_exc()
try:
    both()
except* ValueError as part:
    print(repr(part), repr(part.exceptions[0]))
except* (TypeError, KeyError) as part:
    print(repr(part))
