"""PriorityQueue gives the smallest first, LifoQueue the newest."""
import asyncio


async def main():
    priority = asyncio.PriorityQueue()
    for item in ((3, "low"), (1, "high"), (2, "middle"), (1, "also high")):
        priority.put_nowait(item)
    while not priority.empty():
        print(await priority.get())
    stack = asyncio.LifoQueue(maxsize=3)
    for item in "abc":
        await stack.put(item)
    print(stack.full(), [stack.get_nowait() for _ in range(3)])


asyncio.run(main())
