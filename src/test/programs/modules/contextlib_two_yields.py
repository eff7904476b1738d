"""A generator with two yields is no context manager: it is told so, and closed."""

import asyncio
import contextlib


@contextlib.contextmanager
def twice(name):
    try:
        yield name
        print("going on behind the block")
        yield "again"
    finally:
        print("closed", name)


@contextlib.contextmanager
def swallows():
    try:
        yield
    except ValueError:
        print("caught")
        yield
    finally:
        print("closed after throw")


@contextlib.asynccontextmanager
async def twice_async():
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(0)
        print("closed async")


try:
    with twice("first"):
        print("inside")
except RuntimeError as error:
    print("RuntimeError:", error)

try:
    with swallows():
        raise ValueError("oops")
except RuntimeError as error:
    print("RuntimeError:", error, "| context:", repr(error.__context__))


async def main():
    try:
        async with twice_async() as value:
            print("value", value)
    except RuntimeError as error:
        print("RuntimeError:", error)


asyncio.run(main())
