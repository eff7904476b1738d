"""A coroutine that swallows its cancellation finishes as if nothing had happened."""
import asyncio


async def greedy():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("no, thanks")
    await asyncio.sleep(1)
    return "I finished anyway"


async def main():
    task = asyncio.create_task(greedy())
    await asyncio.sleep(2)
    print("cancel asked:", task.cancel())
    print("result:", await task)
    print(task.cancelled(), task.done(), asyncio.get_running_loop().time())


asyncio.run(main())
