"""Done callbacks run through the loop, in the order added, once; remove takes them away."""
import asyncio


def first(future):
    print("first", future.result())


def second(future):
    print("second", future.result())


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(first)
    future.add_done_callback(second)
    future.add_done_callback(first)
    print("removed", future.remove_done_callback(first))
    print("removed", future.remove_done_callback(first))
    future.add_done_callback(first)
    future.set_result("value")
    print("set, callbacks have not run yet")
    await asyncio.sleep(0)
    print("now they have")
    future.add_done_callback(second)
    print("added after the result")
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
