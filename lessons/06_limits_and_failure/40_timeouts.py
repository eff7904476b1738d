"""Timeouts

There are two ways to say "not longer than that".

- `asyncio.wait_for(awaitable, 2)` for one thing: it gives the result, or
  after two seconds cancels it and raises `TimeoutError`.
- `async with asyncio.timeout(2):` for a block, with as many awaits in it as
  you like. After two seconds whatever the block is waiting for is cancelled,
  and the block ends with `TimeoutError`.

Both do it by **cancelling**. So inside, a timeout looks like this: a
`CancelledError` at the `await`. It may tidy up, but should not swallow it.

## Watch for

- `wait_for` makes a task of the coroutine (up to Python 3.11), `timeout`
  makes none.
- The timer of the timeout is set beside that of the sleep. The first of the
  two to fire decides; the other is cancelled.
"""
import asyncio
import time

start = time.perf_counter()


def clock():
    return f"{time.perf_counter() - start:.0f} s"


async def fetch(page, seconds):
    try:
        await asyncio.sleep(seconds)
        return f"the text of {page}"
    except asyncio.CancelledError:
        #: To whoever is being timed out it is a cancellation.
        print(f"{clock()}: {page} is cancelled")
        raise


async def main():
    #: One second is less than two: the result is there in time.
    print(await asyncio.wait_for(fetch("page_1", 1), 2))
    try:
        #? At which time will this be given up?
        #? - at 2 s
        #? + at 3 s
        #? - at 6 s
        #? = time: 1
        #? = next-output: 3 s: page_2 is cancelled
        #? ! It began at 1 s, and has two seconds.
        print(await asyncio.wait_for(fetch("page_2", 5), 2))
    except TimeoutError:
        print(f"{clock()}: wait_for has raised TimeoutError")
    try:
        async with asyncio.timeout(2):
            #: Both awaits together have two seconds.
            print(await fetch("page_3", 1))
            print(await fetch("page_4", 5))
    except TimeoutError:
        print(f"{clock()}: the block has raised TimeoutError")


asyncio.run(main())
