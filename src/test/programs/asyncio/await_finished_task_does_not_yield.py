"""Awaiting a task that is already done does not give the loop a turn."""
import asyncio


async def quick():
    return "q"


async def noisy():
    for number in range(3):
        print("noisy", number)
        await asyncio.sleep(0)


async def main():
    task = asyncio.create_task(quick())
    asyncio.create_task(noisy())
    await asyncio.sleep(0)
    print("main 1")
    for _ in range(3):
        print(await task)
    print("main 2")
    await quick()
    print("main 3")
    await asyncio.sleep(0)
    print("main 4")


asyncio.run(main())
