"""A getter that gives up does not lose an item for the others."""
import asyncio


async def getter(name, queue):
    try:
        item = await queue.get()
        print(name, "got", item)
    except asyncio.CancelledError:
        print(name, "gave up")
        raise


async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(name, queue)) for name in "abc"]
    await asyncio.sleep(0)
    tasks[0].cancel()
    queue.put_nowait(1)
    queue.put_nowait(2)
    print("put two")
    await asyncio.gather(*tasks, return_exceptions=True)
    print("left", queue.qsize())


asyncio.run(main())
