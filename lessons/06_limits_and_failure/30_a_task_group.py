"""A task group stands together

`asyncio.TaskGroup`, new in Python 3.11, ties tasks to a block. The block is
left only when **all** its tasks are done. When one of them fails, the others
are **cancelled**: nothing is left running that nobody waits for.

As more than one may fail, the errors come in an `ExceptionGroup`. `except*`
takes those of one type out of it.

## Watch for

- `async with` waits at its **end**, although no `await` is written there.
- At two seconds `worker_2` fails, and the group cancels `worker_3`.
- `worker_1` has its result by then, and keeps it.
"""
import asyncio
import time


async def worker_1():
    await asyncio.sleep(1)
    return 1


async def worker_2():
    await asyncio.sleep(2)
    #: This makes the group cancel its other tasks.
    return 2 / 0


async def worker_3():
    try:
        #: [thrown] After two seconds, not three: it has been cancelled.
        await asyncio.sleep(3)
    except asyncio.CancelledError:
        print("worker_3 is cancelled")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            task_1 = group.create_task(worker_1())
            group.create_task(worker_2())
            group.create_task(worker_3())
            #? The block ends after this line. When will main go on?
            #? - at 0 s, as nothing is awaited
            #? + at 2 s, when one has failed and the others have ended
            #? - at 3 s, when all three have slept enough
            #? = end-time: 2
            #? = prints: worker_3 is cancelled
            #? ! The group waits for all its tasks, and hurries them up when
            #? ! one of them has failed.
            print("all three are created")
    except* ZeroDivisionError as group_error:
        for error in group_error.exceptions:
            print(f"ZeroDivisionError: {error}")
    print(f"worker_1 has the result {task_1.result()}")


start = time.perf_counter()
asyncio.run(main())
print(f"Wall time: {time.perf_counter() - start:.1f} s")
