"""A batch over aiohttp

The batch sender once more, this time over the network. The other side takes
**four requests at a time**, and answers any more with the status 503:
*service unavailable*. Each request takes it one second.

Twelve requests are sent with a pool of one, of four and of twelve. More
places make it faster, up to the limit of the other side. Beyond that they
only make it busy with refusing. A request that is refused is tried again
after 0.4 s, and given up with an exception after **four tries**: with twelve
places a third of them are lost.

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
        for _ in range(TRIES):
            async with session.get(f"{URL}{number}") as response:
                if response.status == 200:
                    return number
            #: [reached 1] It was refused: too many at a time.
            await asyncio.sleep(0.4)
        raise OSError(f"{number}: refused {TRIES} times")


async def batch(size):
    start = time.perf_counter()
    places = asyncio.Semaphore(size)
    async with aiohttp.ClientSession() as session:
        jobs = [send(places, session, number) for number in range(12)]
        results = await asyncio.gather(*jobs, return_exceptions=True)
    lost = [each for each in results if isinstance(each, OSError)]
    seconds = time.perf_counter() - start
    print(f"{size:4} | {seconds:7.1f} | {12 - len(lost):4} | {len(lost):4}")


print("pool | seconds | sent | lost")
#? [reached 1] With one place it takes 12 seconds. How long with four?
#? + 3 seconds
#? - 4 seconds
#? - 12 seconds
#? = prints: 4 |     3.0 |   12 |    0
#? ! Four at a time, and three rounds of one second.
#? [reached 3] With four places nothing is lost. And with twelve?
#? - nothing, as each request is tried four times
#? + four requests are refused four times and given up
#? = next-output: 12 |     2.2 |    8 |    4
#? ! Only four are served in each second. The others use up their tries while
#? ! the service is busy.
for size in (1, 4, 12):
    asyncio.run(batch(size))
