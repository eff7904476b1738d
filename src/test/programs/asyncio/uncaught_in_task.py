"""An exception in an awaited task shows the frames of both."""
import asyncio


async def child():
    await asyncio.sleep(0)
    raise LookupError("from the child")


async def main():
    task = asyncio.create_task(child())
    try:
        await task
    except LookupError as error:
        raise RuntimeError("main could not go on") from error


asyncio.run(main())
