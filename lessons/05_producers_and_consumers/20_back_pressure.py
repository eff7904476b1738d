"""Back-pressure by maxsize

A producer that is faster than the consumer fills its queue more and more. A
queue with a `maxsize` puts an end to that: when it is full, `put` **waits**
until somebody has taken something out. So the fast side is slowed down to
the speed of the slow side. That is called back-pressure.

Here the producer needs no time at all, the consumer a second for each item,
and the queue holds two.

## Watch for

- The first two items are put at once, without any waiting.
- From then on the producer is suspended most of the time, in `put`. Each
  `get` of the consumer lets it put one more.
- `None` is put in last, and tells the consumer to stop.
"""
import asyncio
import time

start = time.perf_counter()


def clock():
    return f"{time.perf_counter() - start:.0f} s"


async def producer(queue):
    for number in range(1, 6):
        #: [suspended] The queue is full: the producer has to wait.
        #: [resumed] The consumer has taken an item. Now there is room.
        await queue.put(number)
        print(f"{clock()}: put {number}, in the queue: {queue.qsize()}")
    await queue.put(None)


async def consumer(queue):
    while True:
        number = await queue.get()
        if number is None:
            return
        #: [suspended] The consumer works for a second on each item.
        await asyncio.sleep(1)
        print(f"{clock()}: done with {number}")


async def main():
    queue = asyncio.Queue(maxsize=2)
    #? The producer never sleeps. When will it have put its last number?
    #? - at 0 s
    #? + at 2 s
    #? - at 5 s
    #? = prints: 2 s: put 5, in the queue: 2
    #? = end-time: 5
    #? ! Two items fit in the queue, and one is with the consumer. For each
    #? ! of the other two it has to wait until the consumer takes the next.
    await asyncio.gather(producer(queue), consumer(queue))


asyncio.run(main())
