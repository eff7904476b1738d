"""A task that cancels itself is interrupted at its next await."""
import asyncio


async def suicidal():
    asyncio.current_task().cancel("myself")
    print("still running")
    try:
        await asyncio.sleep(0)
        print("not reached")
    except asyncio.CancelledError as error:
        print("now", error)
    await asyncio.sleep(0)
    print("and goes on")


async def quick():
    asyncio.current_task().cancel()
    return "returned before any await"


async def main():
    await asyncio.create_task(suicidal())
    task = asyncio.create_task(quick())
    try:
        print(await task)
    except asyncio.CancelledError:
        print("quick was cancelled:", task.cancelled())


asyncio.run(main())
