"""A task that nobody keeps

`create_task(...)` without taking what it gives: the task is started, and
forgotten. Three things can go wrong then.

- When the main coroutine ends, `asyncio.run` **cancels** all tasks that are
  left. What they had still to do is not done.
- When the task fails, there is nobody to whom its exception could go.
- The loop itself holds tasks only weakly. A task that nobody else holds may
  be cleared away in the middle of its work. (That is up to Python's garbage
  collector, and cannot be seen here.)

So: keep tasks, in a variable or a list, and await them before the end; or
use a task group, which does both.

## Watch for

- `forgets` ends after one second, and then its task is cancelled.
- `finally` runs at a cancellation, too.
- `keeps` keeps its task, and waits for it.
"""
import asyncio
import time

start = time.perf_counter()


def clock():
    return f"{time.perf_counter() - start:.0f} s"


async def write_log():
    try:
        #: [suspended] This needs two seconds.
        #: [thrown] forgets has ended, and CancelledError is raised here.
        await asyncio.sleep(2)
        print(f"{clock()}: the log is written")
    finally:
        print(f"{clock()}: write_log ends")


async def forgets():
    asyncio.create_task(write_log())
    await asyncio.sleep(1)
    #? The main coroutine ends here. What becomes of the log?
    #? - the program waits until it is written
    #? + it is never written by this task
    #? = next-output: 1 s: forgets ends
    #? = next-task: write_log
    #? = state write_log: suspended
    #? ! asyncio.run cancels what is left, and write_log is in its sleep.
    print(f"{clock()}: forgets ends")


async def keeps():
    #: The task is kept in a variable ...
    task = asyncio.create_task(write_log())
    await asyncio.sleep(1)
    #: ... and awaited before the end.
    await task
    print(f"{clock()}: keeps ends")


asyncio.run(forgets())
asyncio.run(keeps())
