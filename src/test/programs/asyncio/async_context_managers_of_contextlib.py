"""contextlib's asynchronous helpers."""
import asyncio
from contextlib import asynccontextmanager, AsyncExitStack, aclosing, suppress

@asynccontextmanager
async def res(name):
    print('open', name)
    await asyncio.sleep(0.1)
    try:
        yield name.upper()
    except ValueError as e:
        print('saw', e)
        raise
    finally:
        await asyncio.sleep(0.1)
        print('close', name)

async def gen():
    try:
        yield 1
        yield 2
    finally:
        print('gen closed')

async def main():
    async with res('a') as a, res('b') as b:
        print(a, b)
    try:
        async with res('c'):
            raise ValueError('inside')
    except ValueError as e:
        print('out', e)
    async with AsyncExitStack() as stack:
        for n in 'xyz':
            print(await stack.enter_async_context(res(n)))
        stack.push_async_callback(asyncio.sleep, 0)
        stack.callback(print, 'sync callback')
    async with aclosing(gen()) as g:
        async for x in g:
            print(x)
            break
    with suppress(asyncio.TimeoutError):
        async with asyncio.timeout(0.5):
            async with res('slow'):
                await asyncio.sleep(5)
    print(asyncio.get_running_loop().time())

asyncio.run(main())
