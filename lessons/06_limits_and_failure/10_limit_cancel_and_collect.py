"""Limit, cancel and collect

Three workers: one is well behaved, one fails, one takes too long. After two
seconds `main` cancels the slow one and collects what there is, as a list:

    [1, ZeroDivisionError('division by zero'), CancelledError('')]

`return_exceptions=True` makes `gather` put exceptions into the list, next to
the results. Without it the first exception would be raised in `main`, and the
results of the others would be lost.

(Python 3.7 printed `CancelledError()`; 3.11 prints `CancelledError('')`.)

## Watch for

- At two seconds the sleeps of `worker_2` and of `main` end at the same
  instant. Which goes first?
- The error of `worker_2` stays in its task until somebody asks for the result.
- `cancel` does not stop `worker_3` by itself: at its next turn an exception is
  raised at its `await`.
"""
import asyncio
import time


async def worker_1():
    await asyncio.sleep(1)
    return 1


async def worker_2():
    await asyncio.sleep(2)
    #: This raises ZeroDivisionError. The task ends with it, and keeps it.
    return 2 / 0


async def worker_3():
    #: [thrown] After two seconds, not three: CancelledError is raised here.
    await asyncio.sleep(3)
    return 3


async def main():
    task_1 = asyncio.create_task(worker_1())
    task_2 = asyncio.create_task(worker_2())
    task_3 = asyncio.create_task(worker_3())
    #: [suspended] main sleeps as well, and while it does the three workers
    #: start.
    await asyncio.sleep(2)
    #: Two seconds are over. worker_3 has been asleep all the time, and is told
    #: to stop.
    task_3.cancel()
    #? How many of the three are still not done?
    #? - all
    #? + two of them
    #? - only task_3
    #? = pending-tasks: 3
    #? ! task_1 ended a second ago. task_2 is due at this very instant, but
    #? ! main went to sleep before it and so goes on before it. task_3 has
    #? ! only been asked to stop.
    res = await asyncio.gather(task_1, task_2, task_3, return_exceptions=True)
    print(res)


start = time.perf_counter()
asyncio.run(main())
print(f"Wall time: {time.perf_counter() - start:.1f} s")
