"""Stop by join

The third way: wait until the work is done, and then cancel. A queue counts
its **unfinished** items: each `put` adds one, each `task_done` takes one
off. `await queue.join()` waits until none is left.

An item is unfinished from the `put` until somebody says `task_done`: while
it is in the queue, and while it is being worked on. So after `join` the
consumers have nothing in their hands. They wait at `get`, and there they can
be cancelled without loss.

## Watch for

- The queue is empty at 2 s, but `join` goes on waiting for the last item.
- `task_done` of the last item wakes `main`.
- The cancelled consumers are suspended at `get`.
"""
import asyncio
import time


async def consumer(queue, name):
    while True:
        #: [suspended] There is no work. This is a good place to be stopped.
        item = await queue.get()
        await asyncio.sleep(2)
        print(f"{name} has done {item}")
        #: One unfinished item less.
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for item in ("a", "b", "c"):
        queue.put_nowait(item)
    one = asyncio.create_task(consumer(queue, "one"))
    two = asyncio.create_task(consumer(queue, "two"))
    #? Three items, two consumers, 2 s for each item. When does main go on?
    #? - at 2 s, when the queue is empty
    #? + at 4 s, when the last item is done
    #? - never, as the consumers do not end
    #? = next-output: one has done a
    #? = end-time: 4
    #? ! join waits for task_done, not for an empty queue.
    #: [suspended] main waits for the work, not for the tasks.
    await queue.join()
    print("all items are done")
    for task in (one, two):
        task.cancel()
    #: Both tasks get their turn, and end as cancelled.
    await asyncio.gather(one, two, return_exceptions=True)
    print(f"cancelled: {one.cancelled()}, {two.cancelled()}")


start = time.perf_counter()
asyncio.run(main())
print(f"Wall time: {time.perf_counter() - start:.1f} s")
