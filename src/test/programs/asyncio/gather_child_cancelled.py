"""A cancelled child makes the gather raise CancelledError, or is a result with return_exceptions."""
import asyncio


async def child(delay):
    await asyncio.sleep(delay)
    return delay


async def attempt(flag):
    tasks = [asyncio.create_task(child(d)) for d in (1, 2, 3)]
    asyncio.get_running_loop().call_later(0.5, tasks[1].cancel, "stop")
    try:
        print(flag, await asyncio.gather(*tasks, return_exceptions=flag))
    except asyncio.CancelledError as error:
        print(flag, "raised", repr(error))
    print([task.done() for task in tasks])


async def main():
    await attempt(False)
    await attempt(True)


asyncio.run(main())
