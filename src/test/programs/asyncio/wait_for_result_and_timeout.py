"""wait_for gives the result in time, or cancels and raises TimeoutError."""
import asyncio
import time


async def job(delay):
    try:
        await asyncio.sleep(delay)
        return f"done after {delay}"
    except asyncio.CancelledError:
        print(f"job({delay}) cancelled at {time.monotonic()}")
        raise


async def main():
    print(await asyncio.wait_for(job(1), timeout=2))
    print(await asyncio.wait_for(job(3), timeout=None))
    try:
        await asyncio.wait_for(job(10), timeout=0.5)
    except asyncio.TimeoutError as error:
        print("timeout", repr(error), isinstance(error, TimeoutError))
        print(type(error.__cause__).__name__)
    try:
        await asyncio.wait_for(job(10), 0)
    except TimeoutError:
        print("zero: never started")
    print(time.monotonic())


asyncio.run(main())
