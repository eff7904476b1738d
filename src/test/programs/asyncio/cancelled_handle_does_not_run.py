"""A handle that is cancelled before its turn is skipped; cancelling twice is harmless."""
import asyncio


def show(text):
    print("ran", text)


async def main():
    loop = asyncio.get_running_loop()
    first = loop.call_soon(show, "first")
    second = loop.call_soon(show, "second")
    loop.call_soon(second.cancel)
    third = loop.call_soon(show, "third")
    first.cancel()
    first.cancel()
    loop.call_soon(third.cancel)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(first.cancelled(), second.cancelled(), third.cancelled())


asyncio.run(main())
