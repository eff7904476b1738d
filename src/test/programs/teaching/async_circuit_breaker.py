"""After three failures in a row calls are refused for a while."""
import asyncio


class Open(Exception):
    pass


class Breaker:
    def __init__(self, limit, rest):
        self.limit, self.rest, self.failures, self.opened = limit, rest, 0, None

    async def call(self, function, *args):
        now = asyncio.get_running_loop().time()
        if self.opened is not None:
            if now - self.opened < self.rest:
                raise Open(f"wait {self.rest - (now - self.opened):g} s")
            self.opened, self.failures = None, self.limit - 1
        try:
            result = await function(*args)
        except ConnectionError:
            self.failures += 1
            if self.failures >= self.limit:
                self.opened = asyncio.get_running_loop().time()
            raise
        self.failures = 0
        return result


async def service(number):
    await asyncio.sleep(0.25)
    if 2 <= number <= 8:
        raise ConnectionResetError(f"request {number}")
    return f"answer {number}"


async def main():
    breaker = Breaker(3, 2)
    for number in range(14):
        try:
            outcome = await breaker.call(service, number)
        except (ConnectionError, Open) as error:
            outcome = f"{type(error).__name__}: {error}"
        print(f"{asyncio.get_running_loop().time():5.2f} {outcome}")
        await asyncio.sleep(0.5)


asyncio.run(main())
