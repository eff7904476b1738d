"""A class that tasks can await, because it speaks the protocol of futures itself."""
import asyncio


class Signal:
    """A future in thirty lines. The attribute tells a task that a yield of it is meant."""

    _asyncio_future_blocking = False

    def __init__(self):
        self.state = "pending"
        self.value = None
        self.callbacks = []

    def get_loop(self):
        return asyncio.get_running_loop()

    def add_done_callback(self, function, *, context=None):
        print("  somebody waits")
        self.callbacks.append((function, context))

    def _finish(self, state, value):
        self.state, self.value = state, value
        for function, context in self.callbacks:
            self.get_loop().call_soon(function, self, context=context)
        self.callbacks.clear()

    def set(self, value):
        self._finish("done", value)

    def fail(self, error):
        self._finish("failed", error)

    def cancel(self, msg=None):
        print("  asked to cancel:", msg)
        if self.state != "pending":
            return False
        self._finish("cancelled", asyncio.CancelledError(msg))
        return True

    def result(self):
        print("  asked for the result")
        if self.state == "done":
            return self.value
        raise self.value

    def __await__(self):
        if self.state == "pending":
            self._asyncio_future_blocking = True
            yield self
        return self.result()

    def __repr__(self):
        return f"<Signal {self.state}>"


class Careless(Signal):
    """Forgets to say that it means to wait."""

    def __await__(self):
        yield self


async def waiter(name, signal):
    try:
        print(name, "got", await signal)
    except asyncio.CancelledError as error:
        print(name, "was cancelled:", error.args)
        raise
    except Exception as error:
        print(name, "failed:", repr(error))


async def main():
    loop = asyncio.get_running_loop()
    signal = Signal()
    print(asyncio.isfuture(signal), asyncio.isfuture(Signal), asyncio.ensure_future(signal) is signal)

    print("set later")
    loop.call_later(1, signal.set, 42)
    await waiter("main", signal)
    print(loop.time(), await signal, signal._asyncio_future_blocking)

    print("two tasks, one signal")
    shared = Signal()
    tasks = [asyncio.create_task(waiter(name, shared), name=name) for name in ("a", "b")]
    await asyncio.sleep(0)
    shared.set("news")
    await asyncio.wait(tasks)

    print("an error")
    broken = Signal()
    loop.call_soon(broken.fail, ValueError("no luck"))
    await waiter("main", broken)

    print("cancelling a task that waits")
    lonely = Signal()
    task = asyncio.create_task(waiter("lonely", lonely), name="lonely")
    await asyncio.sleep(0)
    print("wait_for=<Signal pending>" in repr(task))
    task.cancel("enough")
    try:
        await task
    except asyncio.CancelledError as error:
        print("main saw", error.args, task.cancelled(), lonely)

    print("without the mark")
    await waiter("main", Careless())


asyncio.run(main())
