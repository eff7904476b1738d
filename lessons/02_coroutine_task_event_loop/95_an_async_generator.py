"""async for and async generators

A function with `async def` **and** `yield` is an asynchronous generator. It
can stop in two ways, which are not the same:

- at `await` it **waits**: the whole task is suspended, and the loop runs
  others;
- at `yield` it **hands out a value**: control goes back to whoever asked for
  it, in the same task, and the loop hears nothing of it.

`async for` asks for one value after the other, and awaits each. It stands in
comprehensions, too.

## Watch for

- At `yield` no time passes, and no other task gets a turn.
- `clock_hand` ticks while the pages are being waited for.
- An ordinary `for` cannot do this: `next` has no way to wait.
"""
import asyncio


async def pages(last):
    for number in range(1, last + 1):
        #: [suspended] The task waits, so clock_hand can run.
        await asyncio.sleep(1)
        #: [suspended] Only the generator stops. main goes on at once, with
        #: the value.
        #: [resumed] main has asked for the next page.
        yield f"page {number}"


async def clock_hand():
    for _ in range(4):
        await asyncio.sleep(0.5)
        print("tick")


async def main():
    ticking = asyncio.create_task(clock_hand())
    #? [reached 1] A page comes every second, a tick every half second. Which
    #? is printed first?
    #? + tick
    #? - page 1
    #? = next-output
    #? ! While the generator awaits, the loop runs the other task.
    async for page in pages(2):
        #: The generator is suspended at its yield meanwhile.
        print(page)
    await ticking
    #: The same in a comprehension: a list of all that come.
    print([page async for page in pages(2)])


asyncio.run(main())
