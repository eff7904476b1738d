"""Cancelling twice: the second request reaches the handler of the first."""
import asyncio


async def stubborn():
    for attempt in range(3):
        try:
            print("sleeping", attempt)
            await asyncio.sleep(10)
        except asyncio.CancelledError as error:
            print("cancelled", attempt, error.args, asyncio.current_task().cancelling())
            if attempt == 2:
                raise


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel("one")
    task.cancel("one again")
    await asyncio.sleep(0)
    task.cancel("two")
    await asyncio.sleep(0)
    print("cancelling", task.cancelling(), "uncancel", task.uncancel())
    task.cancel("three")
    try:
        await task
    except asyncio.CancelledError as error:
        print("main", repr(error), task.cancelled())


asyncio.run(main())
