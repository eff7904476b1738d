"""Time limits entered twice, too late, or without an await inside."""
import asyncio

async def main():
    t = asyncio.timeout(1)
    print(t, t.when(), t.expired())
    for f in (lambda: t.reschedule(3),):
        try:
            f()
        except RuntimeError as e:
            print(e)
    async with t:
        print(t)
        try:
            async with t:
                pass
        except RuntimeError as e:
            print(e)
    print(t)
    try:
        t.reschedule(3)
    except RuntimeError as e:
        print(e)
    try:
        with asyncio.timeout(1):
            pass
    except TypeError as e:
        print(e)
    async with asyncio.timeout(0):
        print('no await in it')
    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(0)
            print('not reached')
    except TimeoutError:
        print('T0')
    try:
        async with asyncio.timeout(-5):
            await asyncio.sleep(1)
    except TimeoutError:
        print('T-5', asyncio.get_running_loop().time())
    try:
        async with asyncio.timeout(1):
            raise ValueError('mine')
    except ValueError as e:
        print(e)
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(2)
            except asyncio.CancelledError:
                raise ValueError('replaced')
    except ValueError as e:
        print(repr(e), repr(e.__context__))
    try:
        async with asyncio.timeout(1) as cm:
            try:
                await asyncio.sleep(2)
            except asyncio.CancelledError:
                print('swallowed')
            print('went on')
        print('no error', cm, asyncio.current_task().cancelling())
    except TimeoutError:
        print('timeout after all')

asyncio.run(main())
