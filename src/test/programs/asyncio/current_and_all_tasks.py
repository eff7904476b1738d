"""current_task and all_tasks."""
import asyncio


async def job(name):
    print(name, "is", asyncio.current_task().get_name())
    await asyncio.sleep(1)


def alive():
    return sorted(task.get_name() for task in asyncio.all_tasks())


async def main():
    asyncio.current_task().set_name("main")
    one = asyncio.create_task(job("one"), name="one")
    two = asyncio.create_task(job("two"), name="two")
    print(alive())
    await one
    print(alive())
    await two
    print(alive())
    asyncio.get_running_loop().call_soon(lambda: print("in a callback:", asyncio.current_task()))
    await asyncio.sleep(0)


asyncio.run(main())
try:
    asyncio.current_task()
except RuntimeError as error:
    print(error)
