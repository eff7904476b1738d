"""A Semaphore lets a number of tasks in at once."""
import asyncio

running = 0
most = 0


async def request(number, semaphore):
    global running, most
    async with semaphore:
        running += 1
        most = max(most, running)
        print(f"{asyncio.get_running_loop().time():.0f}: request {number}, {running} at once")
        await asyncio.sleep(1)
        running -= 1
    return number


async def main():
    semaphore = asyncio.Semaphore(3)
    print(semaphore.locked())
    print(await asyncio.gather(*(request(n, semaphore) for n in range(8))))
    print("most", most)


asyncio.run(main())
