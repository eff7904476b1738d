"""A failed task that nobody asks about is reported when it is thrown away."""
import asyncio


async def job():
    raise ValueError("nobody looks")


async def main():
    task = asyncio.create_task(job())
    await asyncio.sleep(1)
    print("done", task.done())
    del task
    print("end of main")


asyncio.run(main())
