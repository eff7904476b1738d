"""The traceback of groups in a group."""
import asyncio

async def fail(delay, exc):
    await asyncio.sleep(delay)
    raise exc

async def group(n):
    async with asyncio.TaskGroup() as tg:
        for i in range(n):
            tg.create_task(fail(i, ValueError(f'{n}-{i}')))

async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(group(1))
        tg.create_task(group(2))
        try:
            await asyncio.sleep(10)
        finally:
            print('body cancelled')

asyncio.run(main())
