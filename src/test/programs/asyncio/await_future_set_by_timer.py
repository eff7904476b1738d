"""A task waits on a bare future that a timer fills in later."""
import asyncio


async def waiter(name, future):
    print(name, "waits")
    value = await future
    print(name, "got", value)
    return value * 2


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(0.5, future.set_result, 21)
    results = await asyncio.gather(waiter("a", future), waiter("b", future))
    print(results, loop.time())
    print(await future, "awaited again, no waiting")


asyncio.run(main())
