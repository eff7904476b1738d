"""What a generator handles stays in it; its caller's handler is the context."""
import sys


def handling():
    try:
        raise ValueError("inside")
    except ValueError:
        yield sys.exc_info()[1]
        yield sys.exc_info()[1]


g = handling()
print(repr(next(g)), sys.exc_info()[1])
try:
    raise KeyError("outside")
except KeyError:
    print(repr(next(g)), repr(sys.exc_info()[1]))


def fails():
    yield
    raise OSError("in generator")


f = fails()
next(f)
try:
    try:
        raise IndexError("first")
    except IndexError:
        next(f)
except OSError as error:
    print(repr(error), "context", repr(error.__context__))
