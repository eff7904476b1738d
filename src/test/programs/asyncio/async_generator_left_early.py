"""Asynchronous generators that are not run to their end."""
import asyncio

async def agen(name):
    try:
        for i in range(10):
            yield i
            await asyncio.sleep(0)
    finally:
        print(name, 'finally')
        await asyncio.sleep(0)
        print(name, 'finally done')

async def main():
    async for x in agen('break'):
        if x == 2:
            break
    print('after break')
    await asyncio.sleep(0.1)
    g = agen('aclose')
    print(await g.__anext__())
    await g.aclose()
    print('closed')
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print('exhausted')
    g = agen('left open')
    print(await anext(g))
    global keep
    keep = g
    print('main ends')

asyncio.run(main())
print('after run')
