"""as_completed with errors, a time limit, tasks, and wrong arguments."""
import asyncio

async def job(n):
    await asyncio.sleep(n)
    if n == 2:
        raise ValueError(n)
    return n

async def main():
    for c in asyncio.as_completed([job(3), job(1), job(2)]):
        try:
            print(await c)
        except ValueError as e:
            print('error', e)
    try:
        for c in asyncio.as_completed([job(1), job(5)], timeout=2):
            print(await c)
    except TimeoutError as e:
        print('timeout', repr(e), asyncio.get_running_loop().time())
    await asyncio.sleep(10)
    for i, c in enumerate(asyncio.as_completed({asyncio.create_task(job(n)) for n in (0.3, 0.1)})):
        print(i, type(c).__name__, asyncio.iscoroutine(c), c.__name__, await c)
    try:
        next(asyncio.as_completed(job))
    except TypeError as e:
        print(e)
    x = job(1)
    try:
        next(asyncio.as_completed(x))
    except TypeError as e:
        print(e)
    x.close()
    print(list(asyncio.as_completed([])))

asyncio.run(main())
