"""The order of call_soon, call_later and call_at."""
import asyncio

log = []
def cb(name, more=None):
    print(name)
    if more:
        asyncio.get_running_loop().call_soon(cb, more)

async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0, cb, 'later 0')
    loop.call_soon(cb, 'soon 1', 'soon 1b')
    loop.call_at(loop.time(), cb, 'at now')
    loop.call_soon_threadsafe(cb, 'threadsafe')
    loop.call_soon(cb, 'soon 2', 'soon 2b')
    loop.call_at(loop.time() - 1, cb, 'at past')
    loop.call_later(-1, cb, 'later -1')
    print('main sleeps')
    await asyncio.sleep(0)
    print('main 1')
    await asyncio.sleep(0)
    print('main 2')
    await asyncio.sleep(0)
    print('main 3')
    h = loop.call_later(5, cb, 'never')
    print(h.when(), h.cancelled())
    h.cancel()
    print(h.cancelled(), h)
    h2 = loop.call_soon(cb, 'not either')
    h2.cancel()
    await asyncio.sleep(10)

asyncio.run(main())
