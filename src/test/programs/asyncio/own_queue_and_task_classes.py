"""Subclasses of asyncio's classes."""
import asyncio


class Bag(asyncio.Queue):
    """Gives the shortest item first."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        self._queue.append(item)
        self._queue.sort(key=len)

    def _get(self):
        return self._queue.pop(0)


class Named(asyncio.Lock):
    def __init__(self, name):
        super().__init__()
        self.name = name


class Loud(asyncio.Task):
    def cancel(self, msg=None):
        print("cancel", self.get_name(), msg)
        return super().cancel(msg)


async def job(n):
    await asyncio.sleep(n)
    return n


async def main():
    bag = Bag(2)
    await bag.put("longest")
    await bag.put("long")
    print(bag.full(), bag.qsize(), bag)
    putter = asyncio.create_task(bag.put("x"))
    await asyncio.sleep(0)
    print(putter.done(), await bag.get())
    await putter
    print(await bag.get(), bag.get_nowait(), bag.empty())

    lock = Named("mine")
    async with lock:
        print(lock.name, lock.locked(), isinstance(lock, asyncio.Lock))

    loop = asyncio.get_running_loop()
    loop.set_task_factory(lambda loop, coro: Loud(coro, loop=loop))
    task = asyncio.create_task(job(5), name="loud one")
    await asyncio.sleep(1)
    task.cancel("enough")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), type(task).__name__, task.cancelled())
    print(task)
    loop.set_task_factory(None)

    class Result(asyncio.Future):
        def __init__(self, label):
            super().__init__()
            self.label = label

    result = Result("r")
    loop.call_later(1, result.set_result, 7)
    print(await result, result.label, result)


asyncio.run(main())
