"""Cancelling a task that awaits another task cancels that one too."""
import asyncio


async def inner():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("inner cancelled")
        raise


async def outer(task):
    try:
        await task
    except asyncio.CancelledError:
        print("outer cancelled; inner done:", task.done(), task.cancelled())
        raise


async def main():
    inside = asyncio.create_task(inner())
    outside = asyncio.create_task(outer(inside))
    await asyncio.sleep(1)
    outside.cancel()
    await asyncio.wait([inside, outside])
    print(inside.cancelled(), outside.cancelled())


asyncio.run(main())
