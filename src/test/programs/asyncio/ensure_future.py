"""ensure_future: a task from a coroutine, the same object for a future, a wrapper for awaitables."""
import asyncio


class Later:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return self.value


async def job():
    return "job"


async def main():
    task = asyncio.ensure_future(job())
    print(type(task).__name__, asyncio.ensure_future(task) is task)
    print(await task)
    print(await asyncio.ensure_future(Later("later")))
    print(await Later("directly"))
    try:
        asyncio.ensure_future(5)
    except TypeError as error:
        print(error)


asyncio.run(main())
