"""Comprehensions with async for, await and conditions."""
import asyncio


async def numbers(count):
    for number in range(count):
        await asyncio.sleep(0)
        yield number


async def double(number):
    await asyncio.sleep(0.1)
    return number * 2


async def main():
    print([n async for n in numbers(5)])
    print({n async for n in numbers(5) if n % 2})
    print({n: await double(n) async for n in numbers(3)})
    print([await double(n) for n in (1, 2, 3)])
    print([a * b async for a in numbers(3) async for b in numbers(3) if a != b])
    lazy = (await double(n) async for n in numbers(3) if await double(n) > 0)
    print(type(lazy).__name__)
    async for value in lazy:
        print(value)


asyncio.run(main())
