"""Waiters of a semaphore: order, and what a cancelled one leaves behind."""
import asyncio


async def worker(name, semaphore, hold):
    async with semaphore:
        print(f"{asyncio.get_running_loop().time():g} {name} in")
        await asyncio.sleep(hold)
    print(f"{asyncio.get_running_loop().time():g} {name} out")


async def main():
    semaphore = asyncio.Semaphore(2)
    tasks = [asyncio.create_task(worker(n, semaphore, h)) for n, h in zip("abcdef", (3, 1, 1, 2, 1, 1))]
    await asyncio.sleep(0.5)
    tasks[3].cancel()
    await asyncio.sleep(1)
    tasks[2].cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    print([type(r).__name__ for r in results], semaphore.locked())


asyncio.run(main())
