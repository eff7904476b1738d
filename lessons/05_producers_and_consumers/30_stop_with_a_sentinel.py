"""Stop with a sentinel

A consumer runs in an endless loop. How does it get to know that nothing more
will come? One way is to put a special value into the queue, a **sentinel**,
which says: this was all. It stands behind all the items, so whoever meets it
knows that the others have been taken.

Each consumer ends at the sentinel that it takes. So there must be **one for
each consumer**.

## Watch for

- The sentinels wait in the queue behind the items.
- Each consumer stops by itself, with nothing half done.
- The faster consumer takes more items: nobody shares them out beforehand.
"""
import asyncio

STOP = None


async def consumer(queue, name, seconds):
    while True:
        item = await queue.get()
        if item is STOP:
            #: This one is for me. The other consumer has its own.
            print(f"{name} stops")
            return
        await asyncio.sleep(seconds)
        print(f"{name} has done {item}")


async def main():
    queue = asyncio.Queue()
    for item in ("a", "b", "c", "d"):
        #: There is no limit to this queue, so put_nowait will do.
        queue.put_nowait(item)
    for _ in range(2):
        #: One sentinel for each consumer, behind all items.
        queue.put_nowait(STOP)
    #? The fast consumer needs 1 s for an item, the slow one 3 s. How many of
    #? the four items does the fast one do?
    #? - 2
    #? + 3
    #? - 4
    #? = prints: fast has done d
    #? = prints: slow has done b
    #? = never-prints: slow has done c
    #? = end-time: 3
    #? ! It takes the next item whenever it is free. At 3 s all is done.
    await asyncio.gather(
        consumer(queue, "fast", 1),
        consumer(queue, "slow", 3),
    )


asyncio.run(main())
