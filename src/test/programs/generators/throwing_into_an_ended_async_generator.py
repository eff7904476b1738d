"""Throwing into an asynchronous generator that has ended gives None; the other operations end."""
def drive(c):
    try:
        c.send(None)
        print("yielded")
    except BaseException as e:
        print(type(e).__name__, e.args)


async def g():
    yield 1


async def empty():
    return
    yield


async def bad():
    yield 1
    raise ValueError("x")

x = g()
drive(x.__anext__())
drive(x.__anext__())
drive(x.athrow(KeyError("k")))
drive(x.aclose())
drive(x.__anext__())
drive(x.athrow(KeyError, "z"))
drive(x.asend(3))

x = g()
drive(x.aclose())
drive(x.athrow(KeyError("k")))
drive(x.__anext__())

x = g()
drive(x.athrow(KeyError("k")))
drive(x.athrow(KeyError("k")))
drive(x.__anext__())

x = bad()
drive(x.__anext__())
drive(x.__anext__())
drive(x.athrow(KeyError("k")))
drive(x.__anext__())

x = g()
drive(x.__anext__())
drive(x.athrow(StopAsyncIteration))
drive(x.athrow(KeyError))

x = g()
drive(x.__anext__())
drive(x.athrow(GeneratorExit))
drive(x.athrow(KeyError))
t = x.athrow(KeyError)
drive(t)
drive(t)
t = x.aclose()
drive(t)
drive(t)


async def swallows():
    try:
        yield 1
    except KeyError:
        pass


# It ends by what is thrown in, and only then is there nothing left.
x = swallows()
drive(x.__anext__())
drive(x.athrow(KeyError("k")))
drive(x.athrow(KeyError("k")))


async def main():
    gen = g()
    print([value async for value in gen])
    print(await gen.athrow(KeyError("too late")), await gen.aclose())


import asyncio

asyncio.run(main())
