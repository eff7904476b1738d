"""A task keeps its result

A task is a coroutine that runs by itself. And it is the place where one can
ask how that coroutine is doing:

- `get_name()`: its name. `name=` gives one; without it tasks are called
  `Task-1`, `Task-2` and so on.
- `done()`: whether it has ended, in whatever way.
- `result()`: what the coroutine has returned. If there is nothing yet, that
  is an error; it does not wait.
- `add_done_callback(function)`: have the loop call a function when the task
  has ended.

`await task` waits for the end and then gives the result. A task may be
awaited at any time, also long after its end: the result is kept.

## Watch for

- Asked too early, `result()` raises `InvalidStateError`.
- At one second `first` ends, and the loop calls `report`. `main` sleeps on:
  it waits for `second`.
- At the end `await first` does not suspend `main` any more.
"""
import asyncio


async def fetch(page, seconds):
    await asyncio.sleep(seconds)
    return f"text of {page}"


def report(task):
    #: The loop calls this, with the task, after its end.
    print(f"{task.get_name()} is done")


async def main():
    first = asyncio.create_task(fetch("page_1", 1), name="first")
    second = asyncio.create_task(fetch("page_2", 2), name="second")
    first.add_done_callback(report)
    try:
        #: The task has not even begun.
        first.result()
    except asyncio.InvalidStateError as error:
        print(f"too early: {error}")
    #? main waits for second now. Which line is printed next?
    #? + first is done
    #? - second: text of page_2
    #? - first: text of page_1
    #? = next-output
    #? ! A task runs whether or not somebody awaits it, and first is done
    #? ! after one second.
    print(f"second: {await second}")
    #? How many seconds will this line take?
    #? + 0
    #? - 1
    #? - 2
    #? = time: 2
    #? = end-time: 2
    #? = state first: finished
    #? ! first ended a second ago and has kept its result.
    print(f"first: {await first}")


asyncio.run(main())
