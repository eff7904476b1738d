"""The loop: 100,000 tasks that give way ten times each."""
import asyncio


async def worker():
    for _ in range(10):
        await asyncio.sleep(0)
    return 1


async def main():
    print(sum(await asyncio.gather(*[worker() for _ in range(100_000)])))


asyncio.run(main())
