"""asynccontextmanager, aclosing, AsyncExitStack, suppress."""
import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, suppress


@asynccontextmanager
async def connection(name):
    await asyncio.sleep(1)
    print("open", name)
    try:
        yield name.upper()
    except ValueError as error:
        print("handled", error)
    finally:
        await asyncio.sleep(1)
        print("close", name)


async def numbers():
    try:
        for n in range(10):
            yield n
    finally:
        print("numbers closed")


async def main():
    async with connection("a") as a:
        print("using", a)
    async with connection("b"):
        raise ValueError("inside")
    async with aclosing(numbers()) as source:
        async for n in source:
            if n == 2:
                break
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(connection(n)) for n in "xy"]
        stack.callback(print, "plain callback")
        print(names)
    with suppress(asyncio.TimeoutError):
        await asyncio.wait_for(asyncio.sleep(5), 1)
    print(asyncio.get_running_loop().time())


asyncio.run(main())
