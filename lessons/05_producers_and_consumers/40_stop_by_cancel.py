"""Stop by cancel

The second way to stop an endless consumer: cancel its task. It needs no
sentinel, and works wherever the consumer is waiting at that moment.

And that is its danger. The consumer may be waiting **for its work to be
done**, with an item in its hands, and then this item is lost. What is still
in the queue stays there, too.

Cancelling is right when the work is no longer wanted. The next lesson waits
for the end of the work first.

## Watch for

- `CancelledError` is raised at the `await` where the consumer is suspended:
  not in `get`, but in the middle of its work.
- The item *b* was taken out, and never done.
"""
import asyncio


async def consumer(queue):
    while True:
        item = await queue.get()
        print(f"begins with {item}")
        try:
            #: [suspended] At work on an item.
            #: [thrown] Half a second has passed, and not a whole one:
            #: CancelledError is raised here.
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            #: A chance to put things in order. Then the exception has to go
            #: on, so that the task ends as cancelled.
            print(f"interrupted at {item}")
            raise
        print(f"has done {item}")


async def main():
    queue = asyncio.Queue()
    for item in ("a", "b", "c"):
        queue.put_nowait(item)
    task = asyncio.create_task(consumer(queue))
    await asyncio.sleep(1.5)
    #: The task is asked to stop. It is in the middle of b.
    task.cancel()
    try:
        #? What comes of awaiting a cancelled task?
        #? - None
        #? + an exception
        #? = next-exception: CancelledError
        #? = next-output: interrupted at b
        #? ! The task ends with CancelledError, and await raises it again.
        await task
    except asyncio.CancelledError:
        print("the consumer is cancelled")
    print(f"left in the queue: {queue.qsize()}")


asyncio.run(main())
