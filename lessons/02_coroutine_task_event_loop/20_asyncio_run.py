"""What asyncio.run does

`asyncio.run(main())` is the way into asyncio, usually the only one in a
program. It

1. makes a new event loop,
2. makes a task of the coroutine,
3. runs the loop until that task is done,
4. cancels what is left, closes the loop, and gives back the task's result.

The code before and after it is ordinary code without any event loop. The
call itself is ordinary as well: the main program waits until it comes back.

## Watch for

- The loop starts inside `asyncio.run`, and is closed when that returns.
- The clock moves only while the loop has nothing to do but wait.
- `await` gives the result of a coroutine, `asyncio.run` that of the outermost
  one.
"""
import asyncio
import time


async def add(a, b):
    #: [suspended] The task waits, and the loop has nothing else to run: it
    #: lets the clock go on to the next timer.
    await asyncio.sleep(1)
    return a + b


async def main():
    #: add runs as a part of main: both are one task.
    first = await add(1, 2)
    second = await add(first, 3)
    #: What main returns is what asyncio.run gives back.
    return second


start = time.perf_counter()
#: Everything happens inside this call.
total = asyncio.run(main())
#? How many seconds have passed?
#? - 1, as both coroutines wait at the same time
#? + 2
#? - 0, as waiting in a coroutine takes no time
#? = time: 2
#? ! The second add is called only when the first one is done.
print(f"total: {total}")
print(f"Wall time: {time.perf_counter() - start:.1f} s")
