"""Workers one after the other

Two workers wait: one for a second, one for two. `main` awaits the first and
then the second, so the whole takes **three seconds**. `async` alone makes
nothing faster.

`await worker_1()` runs the coroutine *inside* the task of `main`, much as a
call runs a function. While it sleeps, `main` sleeps too, and there is no other
task that the loop could run meanwhile.

## Watch for

- There is only one task in the whole run.
- The loop has nothing to do while a worker sleeps: its ready queue is empty.
- The chain of frames: `main` awaits `worker_1`, which awaits `sleep`.
"""
import asyncio
import time


async def worker_1():
    print("worker_1 start")
    #: [suspended] The whole chain is suspended, main and worker_1: they are
    #: one task.
    await asyncio.sleep(1)
    print("worker_1 done")


async def worker_2():
    print("worker_2 start")
    await asyncio.sleep(2)
    print("worker_2 done")


async def main():
    print("before await")
    #? What runs while worker_1 sleeps?
    #? - worker_2
    #? + nothing
    #? - main
    #? = pending-tasks: 1
    #? ! worker_2 has not even been called yet, and main waits for worker_1.
    await worker_1()
    print("awaited worker_1")
    #: Only now, a second later, is the second coroutine made and run.
    await worker_2()
    print("awaited worker_2")


start = time.perf_counter()
asyncio.run(main())
print(f"Wall time: {time.perf_counter() - start:.1f} s")
