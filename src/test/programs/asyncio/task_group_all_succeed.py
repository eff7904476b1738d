"""TaskGroup waits for all of its tasks."""
import asyncio


async def job(name, delay):
    await asyncio.sleep(delay)
    print(name, "done")
    return delay


async def main():
    async with asyncio.TaskGroup() as group:
        one = group.create_task(job("one", 2))
        two = group.create_task(job("two", 1), name="second")
        print("inside", two.get_name())
    print("after", one.result(), two.result(), asyncio.get_running_loop().time())
    try:
        group.create_task(job("late", 1))
    except RuntimeError as error:
        print(str(error)[-12:])


import warnings

warnings.simplefilter("ignore")
asyncio.run(main())
