"""create_task wants a running loop; ensure_future is content with the current one."""
import asyncio
import time


async def func():
    print("runs")
    print("result:", await asyncio.sleep(2))


early = func()
try:
    asyncio.create_task(early)
except RuntimeError as error:
    print("RuntimeError:", error)
early.close()


async def func1():
    print(1)
    await asyncio.sleep(1)
    print(2)


async def func2():
    print(3)
    await asyncio.sleep(1)
    print(4)


asyncio.set_event_loop(asyncio.new_event_loop())
tasks = [asyncio.ensure_future(func1()), asyncio.ensure_future(func2())]
start = time.time()
loop = asyncio.get_event_loop()
loop.run_until_complete(asyncio.wait(tasks))
print(time.time() - start)
loop.close()
