"""A coroutine that awaits another one twice, and uses what it returned."""
import asyncio


async def others(name):
    print("start", name)
    await asyncio.sleep(2)
    print("end", name)
    return f"result of {name}"


async def func():
    print("inside the coroutine")
    first = await others("first")
    print("I/O is over, it gave:", first)
    second = await others("second")
    print("I/O is over, it gave:", second)
    return [first, second]


print(asyncio.run(func()))
