"""A Future and a Task written by hand: the step function that drives a coroutine."""
from collections import deque

ready = deque()


class Future:
    def __init__(self):
        self.done, self.result, self.callbacks = False, None, []

    def set_result(self, value):
        self.done, self.result = True, value
        for callback in self.callbacks:
            ready.append((callback, (self,)))

    def add_done_callback(self, callback):
        if self.done:
            ready.append((callback, (self,)))
        else:
            self.callbacks.append(callback)

    def __await__(self):
        if not self.done:
            yield self
        return self.result


class Task(Future):
    def __init__(self, coroutine):
        super().__init__()
        self.coroutine = coroutine
        ready.append((self.step, ()))

    def step(self, woken_by=None):
        try:
            future = self.coroutine.send(None)
        except StopIteration as stop:
            self.set_result(stop.value)
        else:
            future.add_done_callback(self.step)


async def fetch(name, future):
    print(name, "waits")
    value = await future
    print(name, "goes on with", value)
    return value * 2


async def main(future):
    tasks = [Task(fetch(name, future)) for name in "ab"]
    ready.append((future.set_result, (21,)))
    return [await task for task in tasks]


task = Task(main(Future()))
while ready:
    function, arguments = ready.popleft()
    print(". run", function.__qualname__)
    function(*arguments)
print(task.result)
