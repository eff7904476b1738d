"""A producer that tells its consumers to stop with one None each."""
import asyncio


async def producer(queue, items, consumers):
    for item in items:
        await asyncio.sleep(0.1)
        await queue.put(item)
    for _ in range(consumers):
        await queue.put(None)


async def consumer(name, queue, results):
    while (item := await queue.get()) is not None:
        await asyncio.sleep(0.25)
        results.append((name, item, item**2))
    print(name, "stops")


async def main():
    queue, results = asyncio.Queue(), []
    await asyncio.gather(
        producer(queue, range(6), 2), consumer("left", queue, results), consumer("right", queue, results)
    )
    for result in results:
        print(*result)
    print(f"{asyncio.get_running_loop().time():.2f}")


asyncio.run(main())
