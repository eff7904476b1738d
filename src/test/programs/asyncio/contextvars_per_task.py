"""Each task has its own copy of the context."""
import asyncio
import contextvars

request = contextvars.ContextVar("request", default="none")


async def handle(number):
    print("starts with", request.get())
    request.set(number)
    await asyncio.sleep(1 / number)
    print("still", request.get())


async def main():
    request.set("main")
    await asyncio.gather(handle(1), handle(2), handle(3))
    token = request.set("changed")
    asyncio.get_running_loop().call_soon(lambda: print("callback sees", request.get()))
    request.reset(token)
    await asyncio.sleep(0)
    print("main has", request.get())


asyncio.run(main())
print(request.get())
