"""A timeout, an own cancel and the result all fall on the same instant."""
import asyncio


async def job():
    try:
        await asyncio.sleep(2)
        return "result"
    except asyncio.CancelledError as error:
        print("job cancelled", error.args)
        raise


async def limited(limit):
    try:
        return await asyncio.wait_for(job(), limit)
    except TimeoutError:
        return "timeout"


async def main():
    loop = asyncio.get_running_loop()
    early = asyncio.create_task(limited(2))
    late = asyncio.create_task(limited(5))
    loop.call_later(2, late.cancel)
    print(await asyncio.gather(early, late, return_exceptions=True), loop.time())
    task = asyncio.create_task(job())
    loop.call_later(2, task.cancel, "just in time")
    print(await asyncio.gather(task, return_exceptions=True), loop.time())


asyncio.run(main())
