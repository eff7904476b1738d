"""Why create_task before the loop runs is an error

A task is entered in the ready queue of its event loop as soon as it is made.
So there has to be a loop that is **running**. Before `asyncio.run` there is
none, and `create_task` fails.

A list of coroutines may well be made beforehand: a coroutine knows of no
loop. The tasks are then made inside `main`, where the loop is running.
(`asyncio.wait` used to take a list of coroutines and make the tasks itself.
Since Python 3.11 it takes tasks only.)

## Watch for

- The error comes at once, in the main program; no task is made.
- The two coroutines are made before the loop exists, and do nothing.
- Inside `main` the same call to `create_task` works.
"""
import asyncio


async def func(name):
    print(f"{name} begins")
    await asyncio.sleep(2)
    print(f"{name} has its answer")


early = func("early")
try:
    #? Does this line put a task into the ready queue?
    #? - yes, it will run as soon as there is a loop
    #? + no, it raises an exception
    #? = next-exception: RuntimeError
    #? = never-prints: early begins
    #? ! No loop is running, so there is no ready queue.
    asyncio.create_task(early)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
#: Nobody will run this coroutine, so it is closed. Otherwise Python would
#: warn that it was never awaited.
early.close()

#: Coroutines can be made at any time.
coroutine_list = [func("first"), func("second")]


async def main():
    #: The loop is running now, so tasks can be made of them.
    tasks = [asyncio.create_task(each) for each in coroutine_list]
    done, pending = await asyncio.wait(tasks)
    print(f"{len(done)} tasks done")


asyncio.run(main())
