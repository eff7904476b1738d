"""A delay of zero or less gives way exactly once; no timer is set."""
import asyncio
import time


async def other(log):
    for number in range(3):
        log.append(f"other {number}")
        await asyncio.sleep(0)


async def main():
    log = []
    task = asyncio.create_task(other(log))
    print(await asyncio.sleep(-5, "result of negative"))
    log.append("main after -5")
    print(await asyncio.sleep(0, "result of zero"))
    log.append("main after 0")
    await task
    for line in log:
        print(line)
    print(time.monotonic())


asyncio.run(main())
