"""A token bucket: at most two calls a second."""
import asyncio


class Limiter:
    def __init__(self, per_second):
        self.interval, self.next_free, self.lock = 1 / per_second, 0.0, asyncio.Lock()

    async def __aenter__(self):
        async with self.lock:
            loop = asyncio.get_running_loop()
            wait = self.next_free - loop.time()
            if wait > 0:
                await asyncio.sleep(wait)
            self.next_free = max(loop.time(), self.next_free) + self.interval

    async def __aexit__(self, *details):
        return False


async def call(number, limiter):
    async with limiter:
        print(f"{asyncio.get_running_loop().time():.2f} call {number}")
        await asyncio.sleep(0.8)
        return number


async def main():
    limiter = Limiter(2)
    results = await asyncio.gather(*(call(n, limiter) for n in range(5)))
    await asyncio.sleep(3)
    results.append(await call("late", limiter))
    print(results)


asyncio.run(main())
