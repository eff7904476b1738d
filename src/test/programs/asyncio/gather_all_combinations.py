"""Results, errors and cancellations of gather."""
import asyncio

async def ok(n, d=0):
    await asyncio.sleep(d)
    return n

async def bad(e, d=0):
    await asyncio.sleep(d)
    raise e

async def main():
    print(await asyncio.gather())
    print(await asyncio.gather(ok(1, 3), ok(2, 1), ok(3, 2)))
    print(await asyncio.gather(ok(1), bad(ValueError('v')), bad(KeyError('k')), return_exceptions=True))
    try:
        await asyncio.gather(ok(1, 1), bad(ValueError('v'), 0.5), bad(KeyError('k'), 0.7))
    except ValueError as e:
        print('first', e)
    await asyncio.sleep(2)
    t = asyncio.create_task(ok('t', 1))
    g = asyncio.gather(t, t, ok(5))
    print(g)
    print(await g, g)
    f = asyncio.get_running_loop().create_future()
    g = asyncio.gather(f, ok(2))
    f.set_exception(OSError('f'))
    try:
        await g
    except OSError as e:
        print(repr(e))
    g = asyncio.gather(ok(1, 5), ok(2, 5))
    await asyncio.sleep(1)
    print(g.cancel(), g.cancelled(), g.done())
    try:
        await g
    except asyncio.CancelledError as e:
        print('cancelled', repr(e), g.cancelled(), g.done())
    c = asyncio.create_task(ok(1, 5))
    g = asyncio.gather(c, ok(2, 1))
    await asyncio.sleep(0)
    c.cancel('child')
    try:
        await g
    except asyncio.CancelledError as e:
        print('child cancelled', repr(e))
    c = asyncio.create_task(ok(1, 5))
    g = asyncio.gather(c, ok(2, 1), return_exceptions=True)
    await asyncio.sleep(0)
    c.cancel('child')
    print(await g)
    g = asyncio.gather(ok(1, 5), ok(2, 5), return_exceptions=True)
    await asyncio.sleep(1)
    print(g.cancel('outer'))
    try:
        print(await g)
    except asyncio.CancelledError as e:
        print('outer cancelled', repr(e))
    try:
        asyncio.gather(1, 2)
    except TypeError as e:
        print(e)
    g = asyncio.gather(asyncio.gather(ok(1), ok(2)), asyncio.gather(ok(3)))
    print(await g)

asyncio.run(main())
