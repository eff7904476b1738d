"""An asynchronous generator that nobody has any more is closed by a task of the loop's own."""
import asyncio


class Resource:
    def __init__(self, number):
        self.number = number

    async def __aenter__(self):
        print("open", self.number)

    async def __aexit__(self, kind, error, traceback):
        print("closing", self.number, kind.__name__ if kind else None)
        await asyncio.sleep(0.01)
        print("closed", self.number)


async def rows(number):
    async with Resource(number):
        for i in range(number):
            yield i
            await asyncio.sleep(0.01)


async def doubled(source):
    async for row in source:
        yield 2 * row


async def first(source):
    async for row in source:
        return row


async def forgotten():
    print(await first(rows(2)))
    print("a loop was left by return")
    await asyncio.sleep(0.1)

    print(await first(doubled(rows(3))))
    print("the outer one goes first, then the one that it had")
    await asyncio.sleep(0.1)

    print([row async for row in doubled(rows(2))])
    kept = rows(4)
    await anext(kept)
    kept = None
    print("the variable has another value")
    await asyncio.sleep(0.1)

    kept = rows(5)
    await anext(kept)
    del kept
    print("the variable was deleted")
    await asyncio.sleep(0.1)

    async def consumer():
        async for row in doubled(rows(6)):
            await asyncio.sleep(5)

    task = asyncio.create_task(consumer())
    await asyncio.sleep(0.05)
    task.cancel()
    await asyncio.wait([task])
    await asyncio.sleep(0.1)
    print("names:", task.get_name(), asyncio.create_task(asyncio.sleep(0)).get_name())
    return "done"


async def at_the_end():
    """What main leaves behind is cancelled when the loop ends, in the midst of being closed."""
    async for row in rows(7):
        break
    last = rows(8)
    await anext(last)


async def at_a_failure():
    async for row in rows(9):
        break
    raise ValueError("main fails")


print(asyncio.run(forgotten()))
asyncio.run(at_the_end())
try:
    asyncio.run(at_a_failure())
except ValueError as error:
    print(error)
