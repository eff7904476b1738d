"""A thousand requests with pools of 1, 10 and 40, up to four tries, then an exception."""
import asyncio
import time


async def fetch(number, count):
    await asyncio.sleep(0.8)
    return number != 500 and (number % 50 != 0 or count > 0)


async def control_sem(sem, number):
    async with sem:
        count = 0
        flag = False
        while not flag and count < 4:
            flag = await fetch(number, count)
            count = count + 1
        if count == 4 and not flag:
            raise Exception("no answer after 4 tries")


async def send_all(pool, numbers):
    sem = asyncio.Semaphore(pool)
    tasks = [asyncio.create_task(control_sem(sem, number)) for number in numbers]
    done, pending = await asyncio.wait(tasks)
    return [task.exception() for task in done if task.exception()]


for pool in (1, 10, 40):
    start = time.perf_counter()
    failed = asyncio.run(send_all(pool, range(1000)))
    print(pool, round(time.perf_counter() - start, 1), failed)
