"""Callbacks of tasks and futures, added, removed, chained."""
import asyncio
from functools import partial

def cb(name, fut):
    print(name, fut.cancelled() or fut.result())

async def main():
    loop = asyncio.get_running_loop()
    t = asyncio.create_task(asyncio.sleep(1, 'r'))
    t.add_done_callback(partial(cb, 'p1'))
    p2 = partial(cb, 'p2')
    t.add_done_callback(p2)
    t.add_done_callback(p2)
    print(t.remove_done_callback(p2))
    t.add_done_callback(lambda f: print('lambda', f is t))
    print(await t)
    t.add_done_callback(partial(cb, 'after'))
    print('before after')
    await asyncio.sleep(0)
    f = loop.create_future()
    f.add_done_callback(partial(cb, 'cancelled'))
    f.cancel()
    print('cancel called')
    await asyncio.sleep(0)
    def chain(fut):
        print('chain', fut.result())
        g.set_result(fut.result() + 1)
    f, g = loop.create_future(), loop.create_future()
    f.add_done_callback(chain)
    loop.call_later(1, f.set_result, 1)
    print(await g)

asyncio.run(main())
