"""What may be awaited

`await` takes three kinds of things:

- a **coroutine**: it runs as a part of the task that awaits it;
- a **task**: a coroutine that runs by itself, and is being waited for;
- a **future**: a box for a result that somebody will put in later.

A task is a future, too, whose result is what its coroutine returns. Anything
else that shall be awaited needs a method `__await__`. All the rest is an
error, and the usual reason for it is a function that is no coroutine
function.

## Watch for

- Awaiting the coroutine makes no new task, and does not suspend `main` here:
  `double` never waits.
- Awaiting the task suspends `main`: the task needs its turn first.
- The future has no code of its own. A callback of the loop fills it.
"""
import asyncio


async def double(number):
    return 2 * number


async def main():
    #: double runs to its end inside the task of main, without a pause.
    print(f"coroutine: {await double(1)}")

    #: This makes a second task. It is ready, and has not begun.
    task = asyncio.create_task(double(2))
    #: [suspended] main gives way, and the task gets its turn.
    #: [resumed] The task is done, and await gives its result.
    print(f"task: {await task}")

    loop = asyncio.get_running_loop()
    future = loop.create_future()
    #: The loop will put the result in, in one second.
    loop.call_later(1, future.set_result, 6)
    #? How many tasks are still to be done here?
    #? + one
    #? - two
    #? - three
    #? = pending-tasks: 1
    #? ! Only main. The other task is done, and a future is no task.
    #: [suspended] main waits for the future. Nobody runs now.
    print(f"future: {await future}")

    try:
        #: An integer has no __await__.
        await 8
    except TypeError as error:
        print(f"TypeError: {error}")


asyncio.run(main())
