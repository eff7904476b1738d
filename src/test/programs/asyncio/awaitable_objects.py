"""Objects with __await__ of several kinds."""
import asyncio

class Fut:
    def __init__(self):
        self.result_value = None
    def __await__(self):
        print('await begins')
        x = yield from asyncio.sleep(1).__await__()
        print('slept', x)
        return 'fut'

class Gen:
    def __await__(self):
        yield
        print('after bare yield')
        return 'gen'

class Iter:
    def __await__(self):
        return iter([None, None])

async def main():
    print(await Fut())
    print(await Gen())
    print(await Iter())
    print(await asyncio.gather(Fut(), Gen()))
    print(await asyncio.wait_for(Fut(), 5))
    t = asyncio.ensure_future(Gen())
    print(await t)
    try:
        asyncio.create_task(Gen())
    except TypeError as e:
        print(str(e)[:30])
    class Bad:
        def __await__(self):
            return 5
    try:
        await Bad()
    except TypeError as e:
        print(e)
    class Yields:
        def __await__(self):
            yield 'what'
    try:
        await Yields()
    except RuntimeError as e:
        print(str(e)[-20:])

asyncio.run(main())
