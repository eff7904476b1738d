"""raise from, implicit context, from None, and what the attributes say."""


def report(error):
    print(repr(error))
    print("  cause  ", repr(error.__cause__))
    print("  context", repr(error.__context__))
    print("  hidden ", error.__suppress_context__)


def explicit():
    try:
        {}["k"]
    except KeyError as error:
        raise ValueError("explicit") from error


def implicit():
    try:
        1 / 0
    except ZeroDivisionError:
        raise TypeError("implicit")


def silent():
    try:
        int("x")
    except ValueError:
        raise LookupError("silent") from None


def in_finally():
    try:
        raise OSError("first")
    finally:
        raise RuntimeError("second")


def with_class():
    raise ValueError from KeyError


for function in (explicit, implicit, silent, in_finally, with_class):
    try:
        function()
    except Exception as error:
        report(error)
try:
    raise ValueError("x") from "not an exception"
except TypeError as error:
    print(error)
