"""An exception in a callback goes to the loop's exception handler and harms nobody else."""
import asyncio


def handler(loop, context):
    print("handler:", context["message"].split("<")[0].strip(), repr(context["exception"]))


def bad(future):
    raise ValueError("callback is broken")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    future = loop.create_future()
    future.add_done_callback(bad)
    future.add_done_callback(lambda f: print("good one still runs", f.result()))
    future.set_result(5)
    await asyncio.sleep(0)
    loop.call_soon(int, "x")
    await asyncio.sleep(0)
    print("main is fine")
    loop.call_exception_handler({"message": "by hand", "exception": KeyError("k")})


asyncio.run(main())
