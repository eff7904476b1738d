"""Timers due at the same instant run in the order in which they were set."""
import asyncio


async def sleeper(name, delay):
    await asyncio.sleep(delay)
    print("task", name)


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    for name in "abc":
        loop.call_at(start + 1, print, "call_at", name)
    tasks = [asyncio.create_task(sleeper(name, 1)) for name in "xyz"]
    loop.call_later(1, print, "call_later d")
    loop.call_later(0.5, loop.call_later, 0.5, print, "set late, due together")
    await asyncio.sleep(1)
    print("main")
    await asyncio.gather(*tasks)


asyncio.run(main())
