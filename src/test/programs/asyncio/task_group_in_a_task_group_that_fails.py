"""Failures of an inner and an outer group, taken apart by except*."""
import asyncio

async def fail(delay, exc):
    await asyncio.sleep(delay)
    raise exc

async def inner():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fail(1, ValueError('inner 1')))
        tg.create_task(fail(1, KeyError('inner 2')))
        tg.create_task(fail(5, OSError('never')))

async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(inner())
            tg.create_task(fail(1, TypeError('outer')))
    except* ValueError as eg:
        print('V', eg, eg.exceptions)
    except* TypeError as eg:
        print('T', eg, eg.exceptions)
    except* KeyError as eg:
        print('K', eg, eg.exceptions)

asyncio.run(main())
