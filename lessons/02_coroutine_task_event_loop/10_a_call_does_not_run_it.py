"""A coroutine function called does not run

A function defined with `async def` is a **coroutine function**. Calling it
runs none of its code: the call gives a **coroutine object**, and that is
all.

To run its code two things have to come together: the coroutine object and an
**event loop**. `asyncio.run` brings an event loop along, gives it the
coroutine as a task, and runs the loop until that task is done.

## Watch for

- After the call there is a coroutine, in the state created, and no task.
- `asyncio.run` makes the task. Its first step is the first time that a line
  of `func` runs.
- A coroutine object is good for one run. The second `asyncio.run` is refused.
"""
import asyncio


async def func():
    #: Now it runs: the event loop has come to its task.
    print("the code inside the coroutine")


#: Only a coroutine object is made here.
result = func()
#? func has been called. Which line is printed next?
#? - the code inside the coroutine
#? + a coroutine
#? - nothing
#? = next-output
#? = state func: created
#? = pending-tasks: 0
#? ! The call has only made the object, whose type is called coroutine.
print(f"a {type(result).__name__}")
#: An event loop is made, and a task that runs the coroutine.
asyncio.run(result)
try:
    #: The coroutine has come to its end. It cannot begin again.
    asyncio.run(result)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
