"""A full queue makes producers wait, an empty one consumers; both are served in order."""
import asyncio


async def producer(queue, name, count):
    for number in range(count):
        item = f"{name}{number}"
        await queue.put(item)
        print("put", item, "size", queue.qsize())


async def consumer(queue, name):
    while True:
        item = await queue.get()
        print("   ", name, "got", item)
        await asyncio.sleep(1)
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    consumers = [asyncio.create_task(consumer(queue, n)) for n in ("X", "Y")]
    await asyncio.gather(producer(queue, "a", 4), producer(queue, "b", 3))
    print("all put", queue.full(), queue.empty())
    await queue.join()
    print("all done at", asyncio.get_running_loop().time())
    for task in consumers:
        task.cancel()
    print(await asyncio.gather(*consumers, return_exceptions=True))


asyncio.run(main())
