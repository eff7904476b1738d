"""An error in the block itself cancels the children."""
import asyncio

async def child(n):
    try:
        await asyncio.sleep(n)
        print('done', n)
    except asyncio.CancelledError as e:
        print('cancelled', n, e.args)
        raise

async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child(1))
            t = tg.create_task(child(3), name='three')
            print(tg)
            await asyncio.sleep(2)
            raise LookupError('body')
    except BaseExceptionGroup as eg:
        print(repr(eg), eg.__context__, eg.__cause__)
    print(tg, t)
    print(asyncio.current_task().cancelling())

asyncio.run(main())
