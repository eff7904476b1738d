"""A task cancelled before its first step never runs a line of its coroutine."""
import asyncio


async def job():
    print("never printed")
    try:
        await asyncio.sleep(1)
    finally:
        print("nor this")


async def main():
    task = asyncio.create_task(job())
    print(task.cancel(), task.cancelled(), task.done())
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled", repr(error))
    print(task.cancelled(), task.done(), task.cancel())


asyncio.run(main())
