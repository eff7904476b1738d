"""With return_exceptions errors stand among the results."""
import asyncio


async def job(number):
    await asyncio.sleep(number / 10)
    if number % 3 == 0:
        raise ValueError(f"bad number {number}")
    if number % 4 == 0:
        raise asyncio.CancelledError("gave up")
    return number


async def main():
    results = await asyncio.gather(*(job(n) for n in range(1, 7)), return_exceptions=True)
    for result in results:
        print(type(result).__name__, repr(result), isinstance(result, Exception))


asyncio.run(main())
