"""What ends the program is handed to sys.excepthook, which may end it in another way."""
import atexit
import sys


def told(kind, value, traceback):
    print("told of", kind.__name__, value, traceback.tb_lineno, kind is type(value))
    while traceback.tb_next is not None:
        traceback = traceback.tb_next
        print("  then in line", traceback.tb_lineno)
    sys.exit(3)


def fail(depth):
    if depth:
        fail(depth - 1)
    raise LookupError("at the bottom")


atexit.register(print, "at exit")
print(sys.excepthook is sys.__excepthook__)
sys.excepthook = told
try:
    fail(0)
except LookupError:
    print("those that are caught are not told")
fail(2)
