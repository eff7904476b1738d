"""Await a coroutine

`response = await func1()` calls `func1`, runs the coroutine to its end, and
gives what it returns. If it has to wait somewhere, then whoever awaits it
has to wait, too: the whole chain is suspended, and belongs to one task.

While it is suspended the event loop is free to run other tasks. Here there
are none.

## Watch for

- The order of the lines is that of ordinary calls.
- There is one task. It is suspended once, in `sleep`, with `func2` and
  `func1` in its chain.
"""
import asyncio


async def func1():
    print("start")
    #: [suspended] func1 is suspended, and func2 with it: it awaits func1.
    await asyncio.sleep(1)
    print("end")
    return "func1 is done"


async def func2():
    print("func2 begins")
    #: [reached] The call makes the coroutine, await runs it.
    #: [resumed] The task goes on at the innermost place, in func1. func2 has
    #: to wait until that returns.
    response = await func1()
    #? What does response hold?
    #? - a coroutine object
    #? - None
    #? + the string that func1 returned
    #? = variable response: 'func1 is done'
    #? ! await gives the coroutine's result.
    print(response)
    print("func2 is done")


asyncio.run(func2())
