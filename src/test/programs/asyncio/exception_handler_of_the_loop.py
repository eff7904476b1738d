"""The loop's exception handler: the default one, one's own, and one that fails."""
import asyncio


def bad():
    raise ValueError("in a callback")


def handler(loop, context):
    print("handler:", sorted(context), context["message"][:22], repr(context.get("exception")))


def broken(loop, context):
    raise KeyError("handler")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(bad)
    await asyncio.sleep(0)
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(bad)
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "by hand, to the handler", "extra": 1})
    loop.set_exception_handler(broken)
    loop.call_soon(bad)
    await asyncio.sleep(0)
    loop.set_exception_handler(None)
    loop.call_exception_handler({"message": "by hand", "colour": "red", "number": 5})
    loop.default_exception_handler({"exception": ValueError("no message")})
    try:
        loop.set_exception_handler(5)
    except TypeError as error:
        print(error)


asyncio.run(main())
