"""Task groups used at the wrong time, and what cancels what."""
import asyncio


async def job(n, fail=False):
    try:
        await asyncio.sleep(n)
        if fail:
            raise ValueError(n)
        return n
    except asyncio.CancelledError:
        print("cancelled", n)
        raise


async def main():
    group = asyncio.TaskGroup()
    coroutine = job(1)
    try:
        group.create_task(coroutine)
    except RuntimeError as error:
        print(str(error)[:20], str(error)[-20:])
    async with group:
        task = group.create_task(coroutine, name="named")
        print(task.get_name(), repr(group))
    print(task.result())
    extra = job(1)
    try:
        group.create_task(extra)
    except RuntimeError as error:
        print(str(error)[-12:])
    try:
        async with group:
            pass
    except RuntimeError as error:
        print(str(error)[-24:])
    extra.close()

    async def grouped():
        async with asyncio.TaskGroup() as inner:
            inner.create_task(job(3))

    outer = asyncio.create_task(grouped())
    await asyncio.sleep(1)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError as error:
        print("outer", repr(error))

    try:
        async with asyncio.TaskGroup() as inner:
            inner.create_task(job(1, fail=True))
            inner.create_task(job(5))
            await asyncio.sleep(10)
    except ExceptionGroup as errors:
        print(errors, errors.exceptions, asyncio.current_task().cancelling())
    print(asyncio.get_running_loop().time())


asyncio.run(main())
