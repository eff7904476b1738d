"""A gather is awaitable itself, so gathers nest."""
import asyncio


async def leaf(name, delay):
    await asyncio.sleep(delay)
    print("leaf", name)
    return name


async def main():
    left = asyncio.gather(leaf("a", 3), leaf("b", 1))
    right = asyncio.gather(leaf("c", 2), leaf("d", 1), asyncio.sleep(0, "slept"))
    print(await asyncio.gather(left, right, leaf("e", 0)))


asyncio.run(main())
