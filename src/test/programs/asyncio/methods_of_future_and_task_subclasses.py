"""What a subclass of Future or Task does in its methods counts wherever asyncio calls them."""
import asyncio


class Told(asyncio.Future):
    def __init__(self, name):
        self.name = name
        super().__init__()

    def add_done_callback(self, fn, *, context=None):
        print(self.name, "add_done_callback, with a context:", context is not None)
        super().add_done_callback(fn, context=context)

    def result(self):
        print(self.name, "result")
        return super().result()

    def exception(self):
        print(self.name, "exception")
        return super().exception()

    def cancel(self, msg=None):
        print(self.name, "cancel", msg)
        return super().cancel(msg=msg)


class Worker(asyncio.Task):
    def __init__(self, coro, **options):
        self.log = []
        super().__init__(coro, **options)

    def add_done_callback(self, fn, *, context=None):
        self.log.append("add")
        super().add_done_callback(fn, context=context)

    def result(self):
        self.log.append("result")
        return super().result()

    def cancel(self, msg=None):
        self.log.append(f"cancel {msg}")
        return super().cancel(msg)


class Doubled(asyncio.Future):
    def result(self):
        return super().result() * 2


class Broken(asyncio.Future):
    def result(self):
        raise LookupError("no result today")


async def job(delay):
    await asyncio.sleep(delay)
    return delay


async def wait_and_cancel(future):
    try:
        await future
    except asyncio.CancelledError as error:
        print("cancelled", error.args)
        raise


async def main():
    loop = asyncio.get_running_loop()

    told = Told("awaited")
    loop.call_soon(told.set_result, 1)
    print(await told, await told)

    told = Told("cancelled")
    task = asyncio.create_task(wait_and_cancel(told))
    await asyncio.sleep(0)
    task.cancel("enough")
    await asyncio.wait({task})
    print(task.cancelled(), told.cancelled())

    told = Told("gathered")
    loop.call_soon(told.set_result, 2)
    print(await asyncio.gather(told, job(0.1)))

    told = Told("gathered and cancelled")
    outer = asyncio.gather(told)
    outer.cancel("all of you")
    try:
        await outer
    except asyncio.CancelledError as error:
        print(error.args)

    told = Told("shielded")
    loop.call_soon(told.set_result, 3)
    print(await asyncio.shield(told))

    told = Told("waited for")
    loop.call_soon(told.set_result, 4)
    print(await asyncio.wait_for(told, 1))

    told = Told("in wait")
    loop.call_soon(told.set_result, 5)
    done, pending = await asyncio.wait([told])
    print(len(done), len(pending))

    doubled = Doubled()
    loop.call_soon(doubled.set_result, 21)
    print(await asyncio.gather(doubled), await asyncio.shield(doubled), await doubled)

    broken = Broken()
    loop.call_soon(broken.set_result, 1)
    try:
        await broken
    except LookupError as error:
        print(repr(error))

    loop.set_task_factory(lambda loop, coro, **more: Worker(coro, loop=loop, **more))
    worker = asyncio.create_task(job(0.1), name="w")
    print(await worker, worker.log, worker.get_name())
    worker = asyncio.create_task(job(0.1))
    print(await asyncio.gather(worker), worker.log)
    worker = asyncio.create_task(job(1))
    try:
        async with asyncio.timeout(0.1):
            await worker
    except TimeoutError:
        print("timeout", worker.log)
    worker = asyncio.create_task(job(0.1))
    await asyncio.wait([worker])
    print(worker.log)
    async with asyncio.TaskGroup() as group:
        worker = group.create_task(job(0.1))
    print(worker.log)
    for finished in asyncio.as_completed([asyncio.create_task(job(0.1))]):
        print(await finished)


asyncio.run(main())
