"""While an exception is handled, another one comes out of an await: which follows from which."""
import asyncio


async def fail(text):
    raise ValueError(text)


async def handling(awaitable):
    try:
        raise KeyError("handled")
    except KeyError:
        try:
            await awaitable
        except Exception as error:
            print(repr(error), "after", repr(error.__context__))


async def inner(task):
    await task


async def main():
    loop = asyncio.get_running_loop()
    await handling(asyncio.create_task(fail("task")))
    await handling(fail("coroutine"))
    await handling(asyncio.gather(fail("gathered")))
    await handling(inner(asyncio.create_task(fail("through two frames"))))
    future = loop.create_future()
    loop.call_soon(future.set_exception, OSError("from a future"))
    await handling(future)
    await handling(asyncio.wait_for(asyncio.sleep(3), 1))
    try:
        raise LookupError("no retry")
    except LookupError:
        await asyncio.create_task(fail("last"))


def generator():
    try:
        raise KeyError("own")
    except KeyError:
        try:
            yield
        except ValueError as error:
            print(repr(error.__context__))
        yield from plain()


def plain():
    try:
        yield
    except ValueError as error:
        print(repr(error.__context__))
    yield


it = generator()
next(it)
it.throw(ValueError("in the handler"))
try:
    raise OSError("the caller's")
except OSError:
    it.throw(ValueError("in the inner one"))
try:
    asyncio.run(main())
except ValueError as error:
    print(repr(error), "after", repr(error.__context__))
future = asyncio.new_event_loop().create_future()
try:
    future._log_traceback = True
except ValueError as error:
    print(error)
