"""finally runs on cancellation, and may await; a new cancel there interrupts the clean-up."""
import asyncio


async def job(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, "clean-up begins")
        await asyncio.sleep(1)
        print(name, "clean-up ends")


async def main():
    loop = asyncio.get_running_loop()
    calm = asyncio.create_task(job("calm"))
    rushed = asyncio.create_task(job("rushed"))
    await asyncio.sleep(1)
    calm.cancel()
    rushed.cancel()
    loop.call_later(0.5, rushed.cancel)
    for task in (calm, rushed):
        try:
            await task
        except asyncio.CancelledError:
            print(task is calm, "cancelled at", loop.time())


asyncio.run(main())
