"""The traceback of a group that nobody has caught."""
import asyncio

async def fail(delay, exc):
    await asyncio.sleep(delay)
    raise exc

async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fail(1, ValueError('one')))
        tg.create_task(fail(1, ZeroDivisionError('two')))
        await asyncio.sleep(10)

asyncio.run(main())
