"""The timeout and the sleep end at the same instant."""
import asyncio


async def job(delay):
    await asyncio.sleep(delay)
    print("job ends")
    return "result"


async def main():
    for limit in (1, 0.999, 1.001):
        try:
            print(limit, await asyncio.wait_for(job(1), limit))
        except TimeoutError:
            print(limit, "timeout")
    print(asyncio.get_running_loop().time())


asyncio.run(main())
