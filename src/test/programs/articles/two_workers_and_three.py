"""Two workers in a row and together; three of which one fails and one is cancelled at two seconds."""
import asyncio
import time


async def worker_1():
    print("worker_1 start")
    await asyncio.sleep(1)
    print("worker_1 done")
    return 1


async def worker_2(fails=False):
    print("worker_2 start")
    await asyncio.sleep(2)
    print("worker_2 done")
    return 2 / 0 if fails else 2


async def worker_3():
    await asyncio.sleep(3)
    return 3


async def in_a_row():
    print("before await")
    await worker_1()
    print("awaited worker_1")
    await worker_2()
    print("awaited worker_2")


async def together():
    task1 = asyncio.create_task(worker_1())
    task2 = asyncio.create_task(worker_2())
    print("before await")
    await task1
    print("awaited worker_1")
    await task2
    print("awaited worker_2")


async def limited(collects):
    task_1 = asyncio.create_task(worker_1())
    task_2 = asyncio.create_task(worker_2(fails=True))
    task_3 = asyncio.create_task(worker_3())
    await asyncio.sleep(2)
    task_3.cancel()
    print(await asyncio.gather(task_1, task_2, task_3, return_exceptions=collects))


for main in (in_a_row(), together(), limited(True)):
    start = time.perf_counter()
    asyncio.run(main)
    print("Wall time: %.0f s" % (time.perf_counter() - start))
asyncio.run(limited(False))
