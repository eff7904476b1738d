"""A time limit and a cancellation that meet."""
import asyncio

async def job():
    try:
        async with asyncio.timeout(1) as cm:
            try:
                await asyncio.sleep(5)
            finally:
                print('finally', cm, asyncio.current_task().cancelling())
    except TimeoutError:
        print('timeout')
    except asyncio.CancelledError as e:
        print('cancelled', e.args, asyncio.current_task().cancelling())
        raise

async def main():
    loop = asyncio.get_running_loop()
    t = asyncio.create_task(job())
    loop.call_at(1, t.cancel, 'from outside')
    await asyncio.sleep(2)
    print(t)
    t = asyncio.create_task(job())
    await asyncio.sleep(0)
    loop.call_later(0.5, t.cancel)
    await asyncio.wait([t])
    print(t)

asyncio.run(main())
