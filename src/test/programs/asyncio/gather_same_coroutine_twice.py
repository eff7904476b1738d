"""The same awaitable given twice is run once and its result appears twice."""
import asyncio


async def job():
    print("job runs")
    await asyncio.sleep(1)
    return object.__name__


async def main():
    one = job()
    print(await asyncio.gather(one, one))
    task = asyncio.create_task(job())
    print(await asyncio.gather(task, task, task))


asyncio.run(main())
