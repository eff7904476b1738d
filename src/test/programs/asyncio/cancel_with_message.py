"""The message of cancel travels with the CancelledError to whoever awaits."""
import asyncio


async def inner():
    await asyncio.sleep(10)


async def outer():
    try:
        await inner()
    except asyncio.CancelledError as error:
        print("outer sees", error.args)
        raise


async def main():
    for message in ((), ("because",), (404,)):
        task = asyncio.create_task(outer())
        await asyncio.sleep(0.1)
        task.cancel(*message)
        try:
            await task
        except asyncio.CancelledError as error:
            print("main sees", repr(error), str(error))


asyncio.run(main())
