"""What repr tells about loops, handles, queues, locks and their kin."""
import asyncio
import functools


def tick(name, *rest):
    pass


class Clock:
    def tock(self, value):
        pass


async def main():
    loop = asyncio.get_running_loop()
    print(loop)
    print(loop.call_soon(tick, "a"))
    print(loop.call_later(1.5, tick, "b", [1, 2, 3, 4, 5, 6, 7, 8]))
    print(loop.call_at(20, Clock().tock, {"key": "x" * 50}))
    print(loop.call_soon(functools.partial(tick, "c", 1), 2))
    print(loop.call_soon(print))
    handle = loop.call_soon(lambda: None)
    handle.cancel()
    print(handle, handle.cancelled())
    timer = loop.call_later(3, tick)
    print(timer.when())
    timer.cancel()
    print(timer)

    lock = asyncio.Lock()
    print(lock)
    await lock.acquire()
    print(lock)
    waiting = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(lock)
    lock.release()
    await waiting

    semaphore = asyncio.Semaphore(2)
    print(semaphore)
    await semaphore.acquire()
    print(semaphore)
    await semaphore.acquire()
    print(semaphore, asyncio.BoundedSemaphore(1))

    event = asyncio.Event()
    print(event)
    event.set()
    print(event)
    print(asyncio.Condition())
    print(asyncio.Barrier(2))

    queue = asyncio.Queue(maxsize=3)
    print(repr(queue), str(queue), sep="\n")
    queue.put_nowait("one")
    queue.put_nowait(2)
    print(repr(queue))
    await queue.get()
    print(repr(queue), queue.maxsize, queue.qsize())
    print(asyncio.PriorityQueue(), asyncio.LifoQueue(2))
    print(asyncio.timeout(1), asyncio.TaskGroup())
    async with asyncio.timeout(1.23456) as limit:
        print(limit)
    print(limit)
    print(type(loop).__mro__[-1], isinstance(loop, asyncio.AbstractEventLoop))


asyncio.run(main())
