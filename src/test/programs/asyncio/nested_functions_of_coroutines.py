"""Coroutine methods, nested coroutines, decorators around coroutines."""
import asyncio
import functools


def timed(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        loop = asyncio.get_running_loop()
        start = loop.time()
        try:
            return await function(*args, **kwargs)
        finally:
            print(f"{function.__name__}{args[1:]} took {loop.time() - start:g} s")

    return wrapper


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        async def wrapper(*args):
            for attempt in range(1, times + 1):
                try:
                    return await function(*args)
                except ValueError as error:
                    print(f"attempt {attempt}: {error}")
            raise RuntimeError(f"{function.__name__} failed {times} times")

        return wrapper

    return decorate


class Service:
    def __init__(self):
        self.calls = 0

    @timed
    @retry(3)
    async def fetch(self, need):
        self.calls += 1
        await asyncio.sleep(self.calls)
        if self.calls < need:
            raise ValueError(f"call {self.calls} is too early")
        return self.calls

    @classmethod
    async def create(cls):
        await asyncio.sleep(0)
        return cls()

    @property
    async def lazy(self):
        return "awaited property"

    async def __call__(self):
        return "called"


async def main():
    service = await Service.create()
    print(await service.fetch(2), await service.lazy, await service())
    try:
        await service.fetch(100)
    except RuntimeError as error:
        print(error)
    print(await (lambda: asyncio.sleep(0, "lambda"))(), await asyncio.gather(*map(asyncio.sleep, (0, 0), "ab")))


asyncio.run(main())
