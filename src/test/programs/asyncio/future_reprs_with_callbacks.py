"""A future's repr names its callbacks: one, two, or the first and the last."""
import asyncio


def first(future):
    pass


def second(future):
    pass


async def job():
    await asyncio.sleep(1)


async def nested():
    await asyncio.create_task(job(), name="inner")


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(first)
    print(future)
    future.add_done_callback(second)
    print(future)
    future.add_done_callback(first)
    print(future)
    print(future.remove_done_callback(first), future)
    future.cancel("why")
    print(future)

    task = asyncio.create_task(job())
    print(asyncio.gather(task))
    print(task)
    both = asyncio.gather(task, job())
    print(both)
    protected = asyncio.shield(task)
    print(protected)
    waiting = asyncio.create_task(nested(), name="outer")
    await asyncio.sleep(0)
    print(waiting)
    asyncio.create_task(asyncio.wait_for(task, 5))
    asyncio.create_task(asyncio.wait([task]))
    await asyncio.sleep(0)
    print(len(repr(task)) > 0)
    await asyncio.sleep(2)
    print(task, both, sep="\n")
    failed = loop.create_future()
    failed.set_exception(ValueError("a long text " * 5))
    print(failed)
    failed.exception()
    big = loop.create_future()
    big.set_result({"numbers": list(range(20)), "text": "y" * 60})
    print(big)
    print(asyncio.current_task())


asyncio.run(main())
