"""Awaiting something else names its type."""
import asyncio


class Broken:
    def __await__(self):
        return 7


async def main():
    for thing in (None, 3, [1], "text", main, Broken()):
        try:
            await thing
        except TypeError as error:
            print(error)
    coroutine = asyncio.sleep(0)
    await coroutine
    try:
        await coroutine
    except RuntimeError as error:
        print(error)


asyncio.run(main())
