"""The batch sender

A thousand requests are to be sent, and each takes 0.8 s. One after the
other they take more than 800 s. All at once would be quick, but the other
side does not accept that many. So a **semaphore** limits how many are under
way: `async with` takes one of its places, and waits when all are taken.

A request may fail. Then it is tried again, up to **four times**. After that
it is given up with an exception, and the others go on.

The sending is only simulated, by a sleep. Every tenth request fails at its
first try, and request 500 fails each time. With twice the places it takes
half the time, as long as the other side bears it. (With the real clock of
python3 the three batches take a quarter of an hour.)

## Watch for

- A thousand tasks are made, and nearly all of them wait for the semaphore.
- With one place it is as if there were no tasks at all.
- A place is given back at the end of the block, also when an exception
  leaves it.
"""
import asyncio
import time

REQUESTS = 1000
TRIES = 4


async def send(number, count):
    await asyncio.sleep(0.8)
    if number == 500:
        return False
    return count > 1 or number % 10 != 0


async def control(places, number):
    #: [suspended 1] All places are taken: this request has to wait.
    async with places:
        for count in range(1, TRIES + 1):
            if await send(number, count):
                return
        #: Four tries have failed. The exception ends this task, and gives
        #: the place back on its way out.
        raise OSError(f"{number}: no answer after {TRIES} tries")


async def batch(pool):
    start = time.perf_counter()
    places = asyncio.Semaphore(pool)
    jobs = [control(places, number) for number in range(REQUESTS)]
    #: gather makes a task of each, and keeps the exceptions.
    results = await asyncio.gather(*jobs, return_exceptions=True)
    errors = [each for each in results if each is not None]
    seconds = time.perf_counter() - start
    print(f"{pool:4} | {seconds:7.1f} | {REQUESTS - len(errors):4} | {errors}")


print("pool | seconds | sent | errors")
#? [reached 1] 1102 tries of 0.8 s each make 881.6 s with one place. How long
#? will it take with forty?
#? + about 23 s
#? - about 88 s
#? - 0.8 s
#? = prints: 40 |    23.2 |  999 | [OSError('500: no answer after 4 tries')]
#? ! The fortieth part is 22 s. A little more is needed, as at the end not all
#? ! places have something to do.
for pool in (1, 10, 40):
    #: The same batch, with more and more places.
    asyncio.run(batch(pool))
