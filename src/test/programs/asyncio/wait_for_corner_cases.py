"""wait_for with errors, cancellations and time limits at once."""
import asyncio

async def work(n):
    try:
        await asyncio.sleep(n)
        return n
    except asyncio.CancelledError:
        print('cancelled', n)
        raise

async def stubborn():
    while True:
        try:
            await asyncio.sleep(10)
            return 'slept'
        except asyncio.CancelledError:
            print('no!')

async def cleanup_error():
    try:
        await asyncio.sleep(10)
    finally:
        raise RuntimeError('cleanup failed')

async def main():
    loop = asyncio.get_running_loop()
    for t in (0, -1):
        try:
            await asyncio.wait_for(work(1), t)
        except TimeoutError as e:
            print('timeout', t, repr(e.__cause__))
    f = loop.create_future()
    f.set_result('ready')
    print(await asyncio.wait_for(f, 0))
    t = asyncio.create_task(work(3))
    try:
        await asyncio.wait_for(t, 1)
    except TimeoutError:
        print(t.cancelled(), t)
    print(await asyncio.wait_for(stubborn(), 1), loop.time())
    try:
        await asyncio.wait_for(cleanup_error(), 1)
    except RuntimeError as e:
        print(repr(e))
    try:
        await asyncio.wait_for(asyncio.gather(work(2), work(5)), 3)
    except TimeoutError:
        print('gather timeout', loop.time())
    outer = asyncio.create_task(asyncio.wait_for(work(7), 20))
    await asyncio.sleep(1)
    outer.cancel('outer')
    try:
        await outer
    except asyncio.CancelledError as e:
        print(repr(e))
    try:
        await asyncio.wait_for(asyncio.wait_for(work(9), 2), 1)
    except TimeoutError:
        print('inner/outer', loop.time())
    try:
        await asyncio.wait_for(asyncio.wait_for(work(9), 1), 2)
    except TimeoutError as e:
        print('inner', loop.time(), repr(e.__cause__))
    async def raises():
        raise KeyError('k')
    try:
        await asyncio.wait_for(raises(), 1)
    except KeyError as e:
        print(repr(e))

asyncio.run(main())
