"""Producers and consumers over a queue

Two producers put numbers into an `asyncio.Queue`, two consumers take them out.
Nobody knows anybody else: they know only the queue.

An empty queue suspends whoever wants to take; putting something in wakes the
one who has waited longest. The consumers run in an endless loop, so `main`
cancels them when the producers are done and the queue has been emptied.

## Watch for

- Both consumers start by waiting: the queue is empty.
- Each `put` wakes one consumer, in the order in which they began to wait.
- `cancel` raises `CancelledError` inside each consumer, at the `await` where
  it is suspended.
"""
import asyncio
import time


async def producer(queue, name, first):
    for number in range(first, first + 3):
        print(f"{name} puts {number}")
        #: The queue has no limit, so put never has to wait.
        await queue.put(number)
        await asyncio.sleep(1)


async def consumer(queue, name):
    try:
        while True:
            #: [suspended] The queue is empty: this consumer waits for an item.
            #: [resumed] Somebody has put something in.
            #: [thrown] The task has been cancelled while it waited.
            number = await queue.get()
            print(f"{name} got {number}")
            await asyncio.sleep(0.5)
            queue.task_done()
    except asyncio.CancelledError:
        #: The cancellation arrives as an exception, so there is time to tidy
        #: up.
        print(f"{name} stops")
        raise


async def main():
    queue = asyncio.Queue()
    consumers = [
        asyncio.create_task(consumer(queue, "consumer_1")),
        asyncio.create_task(consumer(queue, "consumer_2")),
    ]
    await asyncio.gather(
        producer(queue, "producer_1", 10),
        producer(queue, "producer_2", 20),
    )
    #: join waits until task_done has been called for every item. Here that
    #: has happened already, so it does not wait.
    await queue.join()
    for task in consumers:
        #: cancel only asks: the exception is raised in the consumer at its
        #: next turn.
        task.cancel()
    #? The consumers have been asked to stop. Have they stopped already?
    #? - yes, cancel ends a task at once
    #? + no, each has to get a turn first
    #? = next-output: consumer_1 stops
    #? ! cancel puts the task into the ready queue; it runs when main gives
    #? ! way.
    await asyncio.gather(*consumers, return_exceptions=True)


start = time.perf_counter()
asyncio.run(main())
print(f"Wall time: {time.perf_counter() - start:.1f} s")
