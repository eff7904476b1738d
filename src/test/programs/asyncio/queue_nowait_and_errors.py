"""put_nowait, get_nowait and their errors; task_done called too often."""
import asyncio


async def main():
    queue = asyncio.Queue(2)
    print(queue.maxsize, queue.empty(), queue.full())
    queue.put_nowait("a")
    queue.put_nowait("b")
    try:
        queue.put_nowait("c")
    except asyncio.QueueFull as error:
        print("full", repr(error))
    print(queue.get_nowait(), queue.get_nowait())
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print("empty", repr(error))
    queue.task_done()
    queue.task_done()
    try:
        queue.task_done()
    except ValueError as error:
        print(error)
    await queue.join()
    print("joined at once")


asyncio.run(main())
