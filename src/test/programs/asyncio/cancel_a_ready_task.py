"""A cancel that arrives when the awaited result is already there still interrupts the task."""
import asyncio


async def waiter(future):
    try:
        value = await future
        print("value", value)
    except asyncio.CancelledError:
        print("cancelled although the future is", future.result())
        raise


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(waiter(future))
    await asyncio.sleep(0)
    future.set_result("ready")
    task.cancel()
    result = await asyncio.gather(task, return_exceptions=True)
    print(result)


asyncio.run(main())
