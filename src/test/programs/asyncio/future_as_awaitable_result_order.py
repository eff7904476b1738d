"""Who is woken first: awaiting tasks and callbacks of one future, in order of registration."""
import asyncio


async def waiter(name, future):
    result = await future
    print("task", name, result)


async def main():
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(lambda f: print("callback early"))
    tasks = [asyncio.create_task(waiter(n, future)) for n in "ab"]
    await asyncio.sleep(0)
    future.add_done_callback(lambda f: print("callback late"))
    future.set_result("!")
    task = asyncio.create_task(waiter("after the result", future))
    await asyncio.gather(*tasks, task)


asyncio.run(main())
