"""asend, athrow and aclose."""
import asyncio

async def echo():
    value = None
    while True:
        try:
            value = yield value
        except ValueError as e:
            value = f'caught {e}'

async def main():
    g = echo()
    print(await g.asend(None))
    print(await g.asend(1))
    print(await g.athrow(ValueError('v')))
    print(await g.asend(2))
    try:
        await g.athrow(KeyError('k'))
    except KeyError as e:
        print(repr(e))
    try:
        await g.asend(3)
    except StopAsyncIteration as e:
        print('stop', repr(e))
    g = echo()
    try:
        await g.asend(5)
    except TypeError as e:
        print(e)
    async def bad():
        try:
            yield 1
        except GeneratorExit:
            yield 2
    b = bad()
    await b.__anext__()
    try:
        await b.aclose()
    except RuntimeError as e:
        print(e)
    print(g, )

asyncio.run(main())
