"""Without return_exceptions

The three workers of *Limit, cancel and collect*, but `gather` is called
without `return_exceptions=True`. Now the **first** exception is raised in
`main`, at the `await`. The results of the others cannot be had from this
`gather` any more.

What does **not** happen: the other tasks are not cancelled. `gather` has
only given up waiting for them; they run on. Whoever wants them to stop has
to cancel them, or use a task group: see the next lesson.

## Watch for

- At two seconds `worker_2` fails, and `main` gets its exception.
- `worker_3` is still asleep then. It ends a second later, quite normally.
- Its result is in its task, and can still be had there.
"""
import asyncio
import time


async def worker_1():
    await asyncio.sleep(1)
    return 1


async def worker_2():
    await asyncio.sleep(2)
    #: This ends the task, and makes gather give up.
    return 2 / 0


async def worker_3():
    await asyncio.sleep(3)
    print("worker_3 has reached its end")
    return 3


async def main():
    task_1 = asyncio.create_task(worker_1())
    task_2 = asyncio.create_task(worker_2())
    task_3 = asyncio.create_task(worker_3())
    try:
        await asyncio.gather(task_1, task_2, task_3)
    except ZeroDivisionError as error:
        print(f"ZeroDivisionError: {error}")
    #? What has become of worker_3?
    #? - it has been cancelled
    #? + it is still asleep, and will go on
    #? - it has failed as well
    #? = state worker_3: suspended
    #? = prints: worker_3 has reached its end
    #? ! gather raises the first exception, and leaves the others alone.
    print(f"task_3 is cancelled: {task_3.cancelled()}")
    #: [suspended] main waits for the one that is left.
    print(f"task_3 has the result {await task_3}")


start = time.perf_counter()
asyncio.run(main())
print(f"Wall time: {time.perf_counter() - start:.1f} s")
