"""Awaits in a row

Three pages are fetched, with `async` and `await` all over the place. And yet
it takes as long as without: each `await` waits for one page before the next
is even asked for.

An `await` says: *I cannot go on without this.* Where that is not true, the
waiting can be shared. Make tasks first, or let `gather` make them, and wait
then.

## Watch for

- In the first half there is one task, which sleeps three times.
- In the second half there are four, of which three sleep at the same time.
- The pages are the same, and in the same order.
"""
import asyncio
import time


async def fetch(page):
    #: [suspended 1] In the first half nobody else can use this time.
    #: [suspended 4] Now the other tasks run while this one waits.
    await asyncio.sleep(1)
    return f"page {page}"


async def in_a_row():
    #: Each one is waited for before the next begins.
    return [await fetch(1), await fetch(2), await fetch(3)]


async def together():
    #: All three begin, and then they are waited for.
    return await asyncio.gather(fetch(1), fetch(2), fetch(3))


async def main():
    start = time.perf_counter()
    print(await in_a_row())
    between = time.perf_counter()
    print(f"in a row: {between - start:.1f} s")
    #? How long will it take to fetch them together?
    #? + 1 second
    #? - 2 seconds
    #? - 3 seconds
    #? = time: 3
    #? = end-time: 4
    #? ! All three wait at the same time.
    print(await together())
    print(f"together: {time.perf_counter() - between:.1f} s")


asyncio.run(main())
