"""Periodic jobs that are stopped in good order."""
import asyncio


async def every(seconds, action, stop):
    while not stop.is_set():
        action()
        try:
            await asyncio.wait_for(stop.wait(), seconds)
        except asyncio.TimeoutError:
            pass
    return action.__name__


def heartbeat():
    print(f"{asyncio.get_running_loop().time():g} beat")


def backup():
    print(f"{asyncio.get_running_loop().time():g} backup")


async def main():
    stop = asyncio.Event()
    jobs = [asyncio.create_task(every(1, heartbeat, stop)), asyncio.create_task(every(2.5, backup, stop))]
    asyncio.get_running_loop().call_later(5.2, stop.set)
    for job in jobs:
        print(await job, "stopped")
    print(f"{asyncio.get_running_loop().time():g}")


asyncio.run(main())
