"""Raising again: bare raise, raise of the caught one, none active."""


def log_and_reraise():
    try:
        int("abc")
    except ValueError as error:
        print("log:", error)
        raise


def nested():
    try:
        raise KeyError("outer")
    except KeyError:
        try:
            raise IndexError("inner")
        except IndexError:
            pass
        raise


def later():
    saved = None
    try:
        raise OSError("kept for later")
    except OSError as error:
        saved = error
    print("between")
    raise saved


for function in (log_and_reraise, nested, later):
    try:
        function()
    except Exception as error:
        print(function.__name__, repr(error))
try:
    raise
except RuntimeError as error:
    print(error)
for wrong in (5, "text", None, int, [ValueError]):
    try:
        raise wrong
    except TypeError as error:
        print(error)
try:
    try:
        raise ValueError("v")
    except "not a class":
        pass
except TypeError as error:
    print(error)
