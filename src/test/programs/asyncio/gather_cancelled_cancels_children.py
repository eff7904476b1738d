"""Cancelling the gather cancels every child; the awaiting task sees CancelledError."""
import asyncio


async def child(name):
    try:
        print(name, "starts")
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print(name, "cancelled", error.args)
        raise
    finally:
        print(name, "cleans up")


async def main():
    loop = asyncio.get_running_loop()
    group = asyncio.gather(child("a"), child("b"))
    loop.call_later(1, group.cancel)
    try:
        await group
    except asyncio.CancelledError as error:
        print("main sees", repr(error))
    print(group.cancelled(), loop.time())


asyncio.run(main())
