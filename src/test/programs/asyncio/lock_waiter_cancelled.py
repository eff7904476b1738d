"""A cancelled waiter leaves the line; the next one is woken."""
import asyncio


async def worker(name, lock):
    try:
        async with lock:
            print(name, "in")
            await asyncio.sleep(1)
        print(name, "out")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    lock = asyncio.Lock()
    tasks = {name: asyncio.create_task(worker(name, lock)) for name in "abc"}
    await asyncio.sleep(0.5)
    tasks["b"].cancel()
    await asyncio.wait(tasks.values())
    print(lock.locked(), asyncio.get_running_loop().time())


asyncio.run(main())
