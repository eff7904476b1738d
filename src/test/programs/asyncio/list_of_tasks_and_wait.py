"""A list of tasks, waited for with asyncio.wait; the results are read from the tasks."""
import asyncio


async def func(name):
    print(1, name)
    await asyncio.sleep(2)
    print(2, name)
    return f"value of {name}"


async def main():
    print("main begins")
    tasks = [asyncio.create_task(func(n), name=n) for n in ("n1", "n2")]
    print("main ends")
    done, pending = await asyncio.wait(tasks, timeout=None)
    for task in sorted(done, key=lambda task: task.get_name()):
        print(task.get_name(), task.result())
    print(pending)


asyncio.run(main())
