"""The cure: a thread for what blocks

A blocking function cannot be made to give way. But it can be sent **away**:
`await asyncio.to_thread(function, ...)` has it run in another thread, and
the loop goes on meanwhile. When the function returns, the task is woken with
its result.

`loop.run_in_executor` does the same with a pool of threads of your choice.
(Such a pool has futures of its own, of the type `concurrent.futures.Future`.
They belong to threads and cannot be awaited; `to_thread` and
`run_in_executor` put an asyncio future around them.)

This helps with **waiting**. It does not make computing faster: only one
thread of a Python program computes at a time. Whoever wants more than one
processor needs more than one process.

## Watch for

- The blocking function runs in a thread, which has a lane of its own in the
  timeline.
- `ticks` comes in time now: the loop is not blocked.
- To `main` the whole is an `await` like any other.
- The blocking function still takes its two seconds.
"""
import asyncio
import time

start = time.perf_counter()


def clock():
    return f"{time.perf_counter() - start:.0f} s"


def blocking_query(question):
    #: This blocks its thread, but not the loop: that has a thread of its
    #: own.
    time.sleep(2.5)
    return f"answer to {question}"


async def ticks():
    for _ in range(2):
        await asyncio.sleep(1)
        print(f"{clock()}: tick")


async def main():
    ticking = asyncio.create_task(ticks())
    #? The query takes two and a half seconds. When is the first tick?
    #? + at 1 s
    #? - at 3 s
    #? = next-output: 1 s: tick
    #? ! The thread of the loop is free, so its timers fire in time.
    #: [suspended] main waits for the thread, as for anything else.
    #: [resumed] The function has returned.
    answer = await asyncio.to_thread(blocking_query, "everything")
    print(answer)
    await ticking


asyncio.run(main())
