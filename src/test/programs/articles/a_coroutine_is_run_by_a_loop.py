"""A call makes a coroutine; asyncio.run, or a loop that is told to, runs it."""
import asyncio


async def func():
    print("inside the coroutine")


result = func()
print(type(result))
asyncio.run(result)

asyncio.set_event_loop(asyncio.new_event_loop())
loop = asyncio.get_event_loop()
loop.run_until_complete(func())
loop.close()
