"""wait_for waits for the cancelled child; what the child does then decides what comes out."""
import asyncio
import time


async def slow_cleanup():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cleaning for 3 s")
        await asyncio.sleep(3)
        raise


async def answers_anyway():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "answer after all"


async def fails_in_cleanup():
    try:
        await asyncio.sleep(10)
    finally:
        raise OSError("cleanup failed")


async def main():
    for job in (slow_cleanup, answers_anyway, fails_in_cleanup):
        start = time.monotonic()
        try:
            print(job.__name__, "gives", await asyncio.wait_for(job(), 1))
        except Exception as error:
            print(job.__name__, "raises", repr(error))
        print(f"took {time.monotonic() - start:g}")


asyncio.run(main())
