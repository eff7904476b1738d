"""A batch over aiohttp

The batch sender once more, this time over the network. The other side takes
**four requests at a time**, and answers any more with the status 503:
*service unavailable*. Each request takes it one second.

Twelve requests are sent with a pool of one, of four and of twelve. More
places make it faster, up to the limit of the other side. Beyond that they
only make it busy with refusing: with twelve places it takes twice as many
tries, and **longer** than with four. A request that is refused four times
would be given up with an exception.

So the right size of a pool is a number to be asked for, or to be measured.

## Watch for

- With four places the other side is busy all the time, and refuses nobody.
- With twelve, eight requests are refused at first, and come again.
- The semaphore limits how many tasks are in its block. The tasks themselves
  exist from the beginning.
"""
#! host: service.example delay=1 connections=4 over=503
import asyncio
import time

import aiohttp

TRIES = 4
URL = "http://service.example/"


async def send(places, session, number):
    #: [suspended 1] All places are taken: this request has to wait.
    async with places:
        for count in range(1, TRIES + 1):
            async with session.get(f"{URL}{number}") as response:
                if response.status == 200:
                    return count
            #: [reached 1] It was refused: too many at a time.
            await asyncio.sleep(0.4)
        raise OSError(f"{number}: refused {TRIES} times")


async def batch(size):
    start = time.perf_counter()
    places = asyncio.Semaphore(size)
    async with aiohttp.ClientSession() as session:
        jobs = [send(places, session, number) for number in range(12)]
        counts = await asyncio.gather(*jobs, return_exceptions=True)
    tries = [count for count in counts if isinstance(count, int)]
    seconds = time.perf_counter() - start
    print(f"{size:4} | {seconds:7.1f} | {len(tries):4} | {sum(tries):5}")


print("pool | seconds | sent | tries")
#? [reached 1] With one place it takes 12 seconds. How long with four?
#? + 3 seconds
#? - 4 seconds
#? - 12 seconds
#? = prints: 4 |     3.0 |   12 |    12
#? ! Four at a time, and three rounds of one second.
#? [reached 3] With four places it took 3 seconds. And with twelve?
#? - 1 second, as all are sent at once
#? - 3 seconds, as four at a time is all there is
#? + more than 3 seconds
#? = next-output: 12 |     3.8 |   12 |    24
#? ! Eight of the twelve are refused, wait for a while, and try again: that
#? ! wastes time on both sides.
for size in (1, 4, 12):
    asyncio.run(batch(size))
