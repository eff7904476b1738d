"""Computing gains nothing

Coroutines share the time of **waiting**. Computing is no waiting: as long as
one task computes, no other one can. Two computations of two seconds take
four seconds, however one turns it; switching to and fro only adds to that.

So: for programs that mostly wait (for networks, disks, people), coroutines.
For programs that mostly compute, several **processes**, one for each
processor.

`time.sleep` stands for computing here: like it, it keeps the thread busy.

## Watch for

- Both tasks give way after each piece, politely, and it is of no use.
- While one computes the other is ready all the time: it could run, if there
  were somebody to run it.
- In the second half all are suspended at the same time. That is where the
  two seconds are won.
"""
import asyncio
import time


async def computes(name):
    for piece in (1, 2):
        #: The thread is busy, and with it the loop.
        time.sleep(1)
        print(f"{name} has computed piece {piece}")
        #: This gives way, so that the other can compute its next piece.
        await asyncio.sleep(0)


async def waits(name):
    for piece in (1, 2):
        #: [suspended] Nobody is kept busy by this.
        await asyncio.sleep(1)
        print(f"{name} has received piece {piece}")


async def main():
    start = time.perf_counter()
    await asyncio.gather(computes("A"), computes("B"))
    middle = time.perf_counter()
    print(f"computing: {middle - start:.0f} s")
    #? Two tasks that compute took 4 seconds. How long do two take that wait?
    #? + 2 seconds
    #? - 4 seconds
    #? = time: 4
    #? = end-time: 6
    #? ! Both wait at the same time.
    await asyncio.gather(waits("A"), waits("B"))
    print(f"waiting: {time.perf_counter() - middle:.0f} s")


asyncio.run(main())
