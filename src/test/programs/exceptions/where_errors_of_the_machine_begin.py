"""Tracebacks of errors that no statement of the program raises; carets when a line ends in spaces."""
import sys
import traceback


def show(function):
    try:
        function()
    except RuntimeError:
        traceback.print_exc(file=sys.stdout)


def raises_again():
    raise


def stops():
    yield 1
    raise StopIteration("inside")


def delegates():
    yield from stops()


async def stops_too():
    raise StopIteration(3)


async def awaits():
    await stops_too()


async def asynchronous():
    yield 1
    raise StopAsyncIteration


async def loops():
    async for _ in asynchronous():
        pass


show(raises_again)
show(lambda: list(stops()))
show(lambda: list(delegates()))
show(lambda: awaits().send(None))
show(lambda: loops().send(None))


def spaces_behind():
    return 1 + 2 / 0   


try:
    spaces_behind()
except ZeroDivisionError:
    traceback.print_exc(file=sys.stdout)
next(iter(stops()))
for item in stops():
    print(item)
