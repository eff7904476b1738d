"""create_task, with results awaited one by one and by asyncio.wait; names and what is pending."""
import asyncio


async def func():
    print(1)
    await asyncio.sleep(2)
    print(2)
    return "value"


async def by_hand():
    print("main begins")
    task1 = asyncio.create_task(func())
    task2 = asyncio.create_task(func())
    print("main ends")
    print(await task1, await task2)


async def in_a_list():
    print("main begins")
    tasks = [asyncio.create_task(func(), name=name) for name in ("n1", "n2")]
    print("main ends")
    done, pending = await asyncio.wait(tasks, timeout=None)
    for task in sorted(done, key=lambda each: each.get_name()):
        print(task)
    print(pending)


asyncio.run(by_hand())
asyncio.run(in_a_list())
