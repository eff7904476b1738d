"""What repr tells about coroutines, futures and tasks in each state."""
import asyncio


async def job():
    await asyncio.sleep(1)
    return [1, 2]


async def failing():
    raise KeyError("missing")


async def main():
    loop = asyncio.get_running_loop()
    print(loop.create_future())
    done = loop.create_future()
    done.set_result("x" * 10)
    print(done)
    task = asyncio.create_task(job(), name="the task")
    print(task)
    await asyncio.sleep(0)
    print(task)
    await asyncio.sleep(1.5)
    print(task)
    bad = asyncio.create_task(failing())
    await asyncio.wait([bad])
    print(bad)
    print(bad.exception().args)
    stopped = asyncio.create_task(job())
    stopped.cancel()
    print(stopped)
    await asyncio.wait([stopped])
    print(stopped)
    coroutine = job()
    print(coroutine, type(coroutine))
    coroutine.close()
    print(job)


asyncio.run(main())
