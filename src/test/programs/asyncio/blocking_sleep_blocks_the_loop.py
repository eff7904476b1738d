"""time.sleep in a coroutine stops everybody."""
import asyncio
import time


async def ticker():
    for _ in range(3):
        print(f"tick at {time.monotonic():.1f}")
        await asyncio.sleep(1)


async def rude():
    await asyncio.sleep(0.5)
    print(f"rude starts at {time.monotonic():.1f}")
    time.sleep(5)
    print(f"rude ends at {time.monotonic():.1f}")


async def main():
    await asyncio.gather(ticker(), rude())


asyncio.run(main())
