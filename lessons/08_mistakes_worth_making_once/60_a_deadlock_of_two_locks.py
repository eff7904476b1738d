"""A deadlock of two locks

Two tasks need the same two locks. One takes the pen first and then the
paper, the other the paper first and then the pen. Each gets its first lock,
and waits for the second, which the other one holds. Neither can go on, and
neither gives anything back: a **deadlock**. Without help from outside they
would wait for ever.

The help is a **timeout** here, so that this program comes to an end. It is
no cure: it only ends the waiting. The cure is an **order**: everybody takes
the locks in the same order. Then whoever has the first one gets the second.

## Watch for

- At one second both tasks are suspended on a lock, and each lock is held by
  the other task. The only timer left is that of the timeout.
- At five seconds the timeout cancels both. On its way out, each exception
  gives the lock back.
- With the same order for both, one task simply waits for the other.
"""
import asyncio
import time


async def write(name, first, second):
    async with first:
        print(f"{name} has taken one thing")
        #: [reached 1] While Ann pauses, Bob takes his own first thing.
        await asyncio.sleep(1)
        #: [suspended 1] Ann holds the pen, and waits for the paper. Bob has
        #: that.
        #: [suspended 2] Bob holds the paper, and waits for the pen, which Ann
        #: has: a circle.
        async with second:
            print(f"{name} writes")


async def both(anns, bobs):
    start = time.perf_counter()
    try:
        #: [reached 1] Nobody shall wait longer than five seconds.
        async with asyncio.timeout(5):
            await asyncio.gather(write("Ann", *anns), write("Bob", *bobs))
    except TimeoutError:
        #: Without the timeout this would never have been reached.
        print("given up")
    print(f"after {time.perf_counter() - start:.1f} s")


async def main():
    pen, paper = asyncio.Lock(), asyncio.Lock()
    #: Each begins with what the other one needs next.
    await both((pen, paper), (paper, pen))
    print(f"pen locked: {pen.locked()}, paper locked: {paper.locked()}")
    #? Now both take the pen first. How long will it take?
    #? - 1 second
    #? + 2 seconds
    #? - 5 seconds
    #? = time: 5
    #? = end-time: 7
    #? = prints: Ann writes
    #? ! Bob gets the pen when Ann is done with everything. Each needs one
    #? ! second, one after the other.
    await both((pen, paper), (pen, paper))


asyncio.run(main())
