"""iscoroutine, iscoroutinefunction, isfuture."""
import asyncio
import inspect


async def job():
    yield_count = 0
    return yield_count


async def agen():
    yield 1


def plain():
    return job()


coroutine = job()
generator = agen()
for thing in (job, agen, plain, coroutine, generator, 3):
    label = getattr(thing, "__name__", thing)
    print(
        label,
        asyncio.iscoroutine(thing),
        asyncio.iscoroutinefunction(thing),
        inspect.isasyncgenfunction(thing),
        inspect.isasyncgen(thing),
        inspect.isawaitable(thing),
    )
coroutine.close()
