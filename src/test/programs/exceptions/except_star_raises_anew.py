"""What except* clauses raise: a plain exception is wrapped without a traceback of its own."""

import traceback

try:
    try:
        raise ValueError("plain")
    except* ValueError as group:
        print(repr(group), group.__traceback__)
        raise TypeError("new")
except BaseException as error:
    traceback.print_exc()
    print(repr(error.__context__))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), OSError(2), KeyError(3)])
    except* ValueError:
        raise
    except* OSError as group:
        raise IndexError("x") from group
except BaseException as error:
    traceback.print_exc()
raise ExceptionGroup("last", [ValueError("first\nsecond"), ExceptionGroup("sub", [OSError()] * 20)])
