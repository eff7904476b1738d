"""Timers that are due at the same instant fire in the order in which they were set, however it was added up."""
import asyncio


async def sleeper(name, first, second):
    await asyncio.sleep(first)
    await asyncio.sleep(second)
    print(name, end=" ")


async def main():
    await asyncio.sleep(4.4)
    await asyncio.gather(sleeper("a", 0, 0.2), sleeper("b", 0.1, 0.1))
    print(asyncio.get_running_loop().time())
    await asyncio.gather(sleeper("a", 0.3, 0), sleeper("b", 0.1, 0.2), sleeper("c", 0.2, 0.1))
    print(asyncio.get_running_loop().time())


asyncio.run(main())
