"""Where the message of a cancellation arrives."""
import asyncio

async def leaf():
    await asyncio.sleep(100)

async def middle():
    try:
        await leaf()
    except asyncio.CancelledError as e:
        print('middle', e.args)
        raise

async def waits_task(t):
    try:
        await t
    except asyncio.CancelledError as e:
        print('waits', e.args, repr(e.__context__))
        raise

async def main():
    t = asyncio.create_task(middle())
    w = asyncio.create_task(waits_task(t))
    await asyncio.sleep(0)
    w.cancel('msg')
    r = await asyncio.gather(t, w, return_exceptions=True)
    print(r)
    f = asyncio.get_running_loop().create_future()
    f.cancel('fmsg')
    for _ in range(2):
        try:
            await f
        except asyncio.CancelledError as e:
            print(repr(e), e.args)
    for m in (f.result, f.exception):
        try:
            m()
        except asyncio.CancelledError as e:
            print(repr(e))
    t = asyncio.create_task(leaf())
    t.cancel('early')
    for _ in range(2):
        try:
            await t
        except asyncio.CancelledError as e:
            print(repr(e))

asyncio.run(main())
