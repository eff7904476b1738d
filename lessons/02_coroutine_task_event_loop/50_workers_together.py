"""Workers together

The same two workers, but `main` makes a **task** of each before it waits for
any. Now both sleep at the same time, and the whole takes **two seconds**: as
long as the longer one.

`asyncio.create_task` does not run the coroutine. It puts it into the loop's
ready queue, where it gets its turn as soon as the running task gives way. Ten
things happen, and the notes count them:

1. `asyncio.run(main())` starts the event loop and enters `main`.
2. Both tasks are created and wait for their turn; `main` goes on and prints
   *before await*.
3. `await task1` suspends `main`; the loop takes the next task, `worker_1`.
4. `worker_1` prints *worker_1 start* and is suspended by its sleep; the loop
   takes `worker_2`.
5. `worker_2` prints *worker_2 start* and is suspended by its sleep, too.
6. All this took next to no time. Nothing is ready now, so the loop waits for
   the next timer.
7. After one second the sleep of `worker_1` is over. It prints *worker_1 done*
   and its task ends.
8. The end of `task1` wakes `main`, which prints *awaited worker_1* and waits
   for `task2`.
9. After two seconds the sleep of `worker_2` is over. It prints *worker_2 done*
   and its task ends.
10. `main` wakes, prints *awaited worker_2*, and ends. With it the event loop
    ends.

## Watch for

- The ready queue after `create_task`: two tasks are in it, and neither has run
  a line.
- The moment of point 6: everybody waits, two timers are set, and the clock
  jumps.
- `main` waits for `task1` only, yet `worker_2` gets its turn: the loop runs
  whatever is next in the ready queue.
"""
import asyncio
import time


async def worker_1():
    print("worker_1 start")
    #: [suspended] 4. The sleep sets a timer for one second later, and suspends
    #: this task. The loop goes to the next ready task.
    #: [resumed] 7. One second has passed: the timer has fired, and worker_1
    #: goes on.
    await asyncio.sleep(1)
    print("worker_1 done")


async def worker_2():
    #: 5. The second task starts, still at the time 0.
    print("worker_2 start")
    #: [suspended] 6. Everybody is suspended, and no time has passed. The loop
    #: waits for the first of its two timers.
    #: [resumed] 9. Two seconds have passed since the start, not three: both
    #: slept at once.
    await asyncio.sleep(2)
    print("worker_2 done")


async def main():
    #: 2. A task is made for each coroutine and put into the ready queue.
    #: Neither runs yet: main has not given way.
    task1 = asyncio.create_task(worker_1())
    task2 = asyncio.create_task(worker_2())
    #? Two tasks have been created. Which line is printed next?
    #? - worker_1 start
    #? - worker_2 start
    #? + before await
    #? = next-output
    #? ! A new task only waits in the ready queue. main runs on until it
    #? ! awaits something.
    print("before await")
    #? How many seconds will the whole program take?
    #? - 1
    #? + 2
    #? - 3
    #? = end-time
    #? ! Both timers start at the time 0, so the longer one decides.
    #: [suspended] 3. main gives way until task1 is done. worker_1 is first in
    #: the ready queue.
    #: [resumed] 8. task1 is done, and that has woken main.
    await task1
    print("awaited worker_1")
    #: [resumed] 10. task2 is done as well, and main comes to its end.
    await task2
    print("awaited worker_2")


start = time.perf_counter()
#: 1. asyncio.run makes an event loop, makes a task of main, and runs the loop
#: until it is done.
asyncio.run(main())
print(f"Wall time: {time.perf_counter() - start:.1f} s")
