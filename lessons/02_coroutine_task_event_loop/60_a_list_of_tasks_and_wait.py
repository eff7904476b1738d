"""A list of tasks and asyncio.wait

When there are many tasks they go into a list, and `asyncio.wait` waits for
all of them. It gives two sets: the tasks that are **done**, and those that
are **pending**.

The second set is empty, unless `wait` was told to come back earlier: after a
`timeout`, or when the first one is done (`return_when=FIRST_COMPLETED`). It
cancels nothing: what is pending goes on.

The results are not in the sets. They have to be asked for, task by task. As
sets have no order, it is best to go through the list.

## Watch for

- `main` is suspended once by each `wait`, whatever the number of tasks.
- The first `wait` comes back after 1.5 s, the second after 3 s.
"""
import asyncio
import time


async def func(number):
    #: [suspended] Each task sets its own timer.
    await asyncio.sleep(number)
    return f"result {number}"


async def main():
    tasks = [asyncio.create_task(func(number)) for number in (1, 2, 3)]
    #: [suspended] main waits for three tasks, but not longer than 1.5 s.
    #: [resumed] The timeout has brought main back.
    done, pending = await asyncio.wait(tasks, timeout=1.5)
    #? How many tasks are done by now?
    #? + one
    #? - two
    #? - all three
    #? = pending-tasks: 3
    #? = next-output: 1 done, 2 pending
    #? ! Only one slept less than 1.5 s. main itself is pending, too.
    print(f"{len(done)} done, {len(pending)} pending")
    #: The pending ones have not been stopped. This waits for the rest.
    done, pending = await asyncio.wait(pending)
    print(f"{len(done)} done, {len(pending)} pending")
    for task in tasks:
        #: The task is done, so its result is there at once.
        print(task.result())


start = time.perf_counter()
asyncio.run(main())
print(f"Wall time: {time.perf_counter() - start:.1f} s")
