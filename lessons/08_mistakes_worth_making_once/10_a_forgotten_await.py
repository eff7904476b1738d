"""A forgotten await

`save()` looks like a call that saves something. But `save` is a coroutine
function: the call makes a coroutine, and nobody runs it. There is no error,
and nothing is saved.

Python notices it when the coroutine is thrown away. It then writes a
**warning** to the error output: *coroutine 'save' was never awaited*. That
is the only trace of the mistake, so such warnings should be taken seriously.

## Watch for

- The first `save` makes a coroutine that stays in the state created, until
  it is thrown away.
- With `await` the coroutine runs, and is suspended in its sleep.
- No time passes before the first *is saved*: nobody has waited.
"""
import asyncio

saved = []


async def save(text):
    await asyncio.sleep(1)
    saved.append(text)


async def main():
    #: A coroutine is made here, and thrown away at once.
    save("the first")
    #? Has the text been saved?
    #? - yes
    #? + no, not a line of save has run
    #? - not yet, it will be in one second
    #? = next-output: is saved: []
    #? = time: 0
    #? ! Without await, or a task, nobody ever runs the coroutine.
    print(f"is saved: {saved}")
    #: This is how it was meant.
    await save("the second")
    print(f"is saved: {saved}")


asyncio.run(main())
