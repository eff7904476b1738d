"""gather gives the results in the order of its arguments, whatever finishes first."""
import asyncio
import time


async def square(number, delay):
    await asyncio.sleep(delay)
    print("finished", number)
    return number * number


async def main():
    start = time.perf_counter()
    results = await asyncio.gather(square(1, 0.3), square(2, 0.1), square(3, 0.2))
    print(results, f"{time.perf_counter() - start:.1f}")
    print(await asyncio.gather())


asyncio.run(main())
