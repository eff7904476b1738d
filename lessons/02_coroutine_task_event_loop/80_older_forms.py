"""The older forms

Programs from before Python 3.7 do by hand what `asyncio.run` does today.
They make a loop, make tasks in it with `ensure_future`, and tell it to run
until something is done:

    loop = asyncio.get_event_loop()
    loop.run_until_complete(asyncio.wait(tasks))

`get_event_loop()` made a loop where there was none. That is going away, so
here a loop is made by `new_event_loop()` and set; `get_event_loop()` then
finds it.

Still older is the way to write a coroutine as a **generator**, with `yield
from` for `await`. The mark `@asyncio.coroutine` for it went away in Python
3.11. `@types.coroutine` is left, and makes of a generator something that
can be awaited.

## Watch for

- The tasks are made before the loop runs. That works as they are told which
  loop they belong to.
- `func1` is a generator, `func2` a coroutine. To the loop they are alike:
  both are run by tasks, and both wait in the same way.
"""
import asyncio
import time
import types


@types.coroutine
def func1():
    print(1)
    #: [suspended] yield from does here what await does in func2.
    yield from asyncio.sleep(1)
    print(2)


async def func2():
    print(3)
    #: [suspended] And this is how it is written now.
    await asyncio.sleep(1)
    print(4)


#: A loop is made, and becomes the current one. It does not run yet.
asyncio.set_event_loop(asyncio.new_event_loop())
loop = asyncio.get_event_loop()
#: ensure_future makes a task of a coroutine.
task1 = asyncio.ensure_future(func1(), loop=loop)
task2 = asyncio.ensure_future(func2(), loop=loop)

start = time.perf_counter()
#? Two tasks are ready. In which order are the numbers printed?
#? - 1, 2, 3, 4
#? + 1, 3, 2, 4
#? - 1, 3, 4, 2
#? = ready: 2
#? = next-output: 1
#? = end-time: 1
#? ! Both tasks run up to their sleep, and go on when it is over.
#: The loop runs until the waiting for both tasks is done.
loop.run_until_complete(asyncio.wait([task1, task2]))
print(f"Wall time: {time.perf_counter() - start:.1f} s")
loop.close()
