"""A future and a task, made by hand

Two objects stand between a coroutine and the loop:

- a **Future** is a box for a result that comes later. It keeps callbacks,
  and has the loop run them when the result is there.
- a **Task** drives a coroutine. Its method `_step` sends a value in. The
  coroutine runs, and comes out again at a future that it has to wait for.
  The task then adds `_step` to that future's callbacks, and that is how it
  is woken.

`await` needs no more than an object with `__await__` that yields the future.
So the coroutines here are real ones, and run on a loop of twenty lines.

In asyncio a task is a future as well; one task can wait for another.

## Watch for

- `send` in `_step` is where a coroutine runs; `yield self` in `__await__` is
  where it comes out.
- When the timer fires, the coroutine does not go on at once. `_step` first
  goes to the end of the ready queue.
- `main` returns, and that arrives as `StopIteration`.
"""
import time

ready, timers = [], {}
start = time.perf_counter()


def clock():
    return f"{time.perf_counter() - start:.1f} s"


class Future:
    def __init__(self):
        self.callbacks, self.done, self.result = [], False, None

    def set_result(self, result):
        self.done, self.result = True, result
        #: Who waits for this future is put into the ready queue.
        ready.extend(self.callbacks)

    def __await__(self):
        if not self.done:
            #: [suspended] The future goes out to _step, right through the
            #: coroutines that await it.
            #: [resumed] The result is there.
            yield self
        return self.result


class Task:
    def __init__(self, coroutine):
        self.coroutine = coroutine
        #: A new task is only put into the ready queue.
        ready.append(self._step)

    def _step(self):
        try:
            #: Here the coroutine runs, until it has to wait for a future.
            future = self.coroutine.send(None)
        except StopIteration as end:
            #: The coroutine has returned: the task is done.
            print(f"{clock()}: result {end.value}")
        else:
            #: As soon as the future is done, this task goes on.
            future.callbacks.append(self._step)


def run():
    while ready or timers:
        if not ready:
            #: Nothing is ready: wait for the next timer.
            future = min(timers, key=timers.get)
            time.sleep(max(0, timers.pop(future) - time.perf_counter()))
            future.set_result(None)
        #: The one that has waited longest is taken from the ready queue.
        ready.pop(0)()


async def sleep(seconds):
    future = Future()
    timers[future] = time.perf_counter() + seconds
    await future


async def double(number, seconds):
    print(f"{clock()}: {number} begins")
    await sleep(seconds)
    return 2 * number


Task(double(10, 2))
Task(double(20, 1))
#? Which line is printed next?
#? + 0.0 s: 10 begins
#? - 0.0 s: 20 begins
#? - 1.0 s: result 40
#? = next-output
#? = prints: 1.0 s: result 40
#? = end-time: 2
#? ! The loop takes the tasks in the order in which they were made.
run()
