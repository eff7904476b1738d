"""What tutorials look at behind the underscore: items of queues, those who wait, the loop's lists."""
import asyncio


async def hold(lock, seconds):
    async with lock:
        await asyncio.sleep(seconds)


async def main():
    loop = asyncio.get_running_loop()
    queue = asyncio.Queue()
    for item in "abc":
        queue.put_nowait(item)
    print(queue._queue, type(queue._queue).__name__, queue)
    queue._queue.append("d")
    print(queue.qsize(), queue.get_nowait(), list(queue._queue), queue._unfinished_tasks)
    queue._queue.clear()
    print(queue.empty(), queue._queue)

    stack, heap = asyncio.LifoQueue(), asyncio.PriorityQueue()
    for number in (5, 1, 4, 2, 3):
        stack.put_nowait(number)
        heap.put_nowait(number)
    print(stack._queue, heap._queue)
    print(stack.get_nowait(), heap.get_nowait(), stack._queue, heap._queue)
    heap._queue.remove(4)
    print([heap.get_nowait() for _ in range(heap.qsize())])

    full = asyncio.Queue(1)
    getter = asyncio.create_task(queue.get())
    full.put_nowait(0)
    putter = asyncio.create_task(full.put(1))
    await asyncio.sleep(0)
    print(len(queue._getters), len(queue._putters), len(full._getters), len(full._putters))
    print(queue, full)
    queue.put_nowait("late")
    full.get_nowait()
    print(await getter, await putter, len(queue._getters), len(full._putters))

    for shared in (asyncio.Lock(), asyncio.Semaphore(1)):
        print(type(shared).__name__, shared._waiters, end=" ")
        tasks = [asyncio.create_task(hold(shared, 1)) for _ in range(3)]
        await asyncio.sleep(0.5)
        print([waiter.done() for waiter in shared._waiters], end=" ")
        await asyncio.gather(*tasks)
        print(shared._waiters, loop.time())

    event = asyncio.Event()
    waiting = asyncio.create_task(event.wait())
    await asyncio.sleep(0)
    print(len(event._waiters), event._value)
    event.set()
    await waiting
    print(len(event._waiters), event._value)

    loop.call_soon(print, "called soon")
    timer = loop.call_later(5, print, "never")
    print(len(loop._ready), len(loop._scheduled), loop._scheduled[0] is timer)
    timer.cancel()
    await asyncio.sleep(0)
    print(len(loop._ready))


asyncio.run(main())


class CountingLoop(asyncio.SelectorEventLoop):
    """Overrides what the base class has."""

    calls = 0

    def call_soon(self, callback, *args, context=None):
        self.calls += 1
        return asyncio.BaseEventLoop.call_soon(self, callback, *args, context=context)


loop = CountingLoop()
loop.call_soon(print, "one")
loop.call_soon(loop.stop)
loop.run_forever()
print(loop.calls, isinstance(loop, asyncio.BaseEventLoop))
loop.close()
