"""A failing task cancels its siblings and the body; the errors come as a group."""
import asyncio


async def good(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def bad(delay, error):
    await asyncio.sleep(delay)
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(good("a"))
            group.create_task(bad(1, ValueError("v")))
            group.create_task(bad(1, KeyError("k")))
            await asyncio.sleep(5)
            print("not reached")
    except* ValueError as errors:
        print("values", errors.exceptions)
    except* KeyError as errors:
        print("keys", errors.exceptions)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(good("c"))
            await asyncio.sleep(0)
            raise OSError("body")
    except ExceptionGroup as error:
        print(repr(error))
    print(asyncio.get_running_loop().time())


asyncio.run(main())
