"""What shield keeps from whom."""
import asyncio

async def work(n):
    try:
        await asyncio.sleep(n)
        print('work finished', n)
        return n
    except asyncio.CancelledError:
        print('work cancelled')
        raise

async def main():
    inner = asyncio.create_task(work(2))
    s = asyncio.shield(inner)
    print(s, inner)
    s.cancel('s')
    try:
        await s
    except asyncio.CancelledError as e:
        print('shield cancelled', repr(e), inner.cancelled())
    print(await inner)
    try:
        await asyncio.wait_for(asyncio.shield(inner2 := asyncio.create_task(work(3))), 1)
    except TimeoutError:
        print('timeout', inner2.done())
    print(await inner2)
    inner = asyncio.create_task(work(2))
    s = asyncio.shield(inner)
    await asyncio.sleep(1)
    inner.cancel('i')
    try:
        await s
    except asyncio.CancelledError as e:
        print('inner cancelled', repr(e))
    async def bad():
        await asyncio.sleep(1)
        raise ValueError('late')
    t = asyncio.create_task(bad())
    s = asyncio.shield(t)
    s.cancel()
    await asyncio.sleep(2)
    print(t, s)
    print(await asyncio.shield(asyncio.sleep(0, 'done')))
    try:
        async with asyncio.timeout(1):
            await asyncio.shield(work(2))
    except TimeoutError:
        print('TO')
    await asyncio.sleep(2)

asyncio.run(main())
