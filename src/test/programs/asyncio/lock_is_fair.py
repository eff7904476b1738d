"""Waiters get a lock in the order in which they asked."""
import asyncio


async def worker(name, lock, rounds):
    for number in range(rounds):
        async with lock:
            print(name, "has the lock, round", number)
            await asyncio.sleep(0.1)
        print(name, "released")


async def main():
    lock = asyncio.Lock()
    print(lock.locked())
    tasks = [asyncio.create_task(worker(n, lock, 2)) for n in "abc"]
    await asyncio.sleep(0)
    print(lock.locked())
    await asyncio.gather(*tasks)
    print(lock.locked(), f"{asyncio.get_running_loop().time():.1f}")
    try:
        lock.release()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
