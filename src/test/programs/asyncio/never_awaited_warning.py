"""A coroutine that nobody awaits warns when it is thrown away."""
import asyncio


async def job():
    print("never printed")


async def main():
    job()
    print("main goes on")
    await asyncio.sleep(0)


asyncio.run(main())
