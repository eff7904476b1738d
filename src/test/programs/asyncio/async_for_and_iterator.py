"""An async iterator by hand, with else, break and continue in async for."""
import asyncio


class Countdown:
    def __init__(self, start):
        self.now = start

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.now == 0:
            raise StopAsyncIteration
        await asyncio.sleep(0.5)
        self.now -= 1
        return self.now + 1


async def main():
    async for number in Countdown(3):
        print(number)
    else:
        print("else: ran out")
    async for number in Countdown(5):
        if number == 4:
            continue
        if number == 2:
            break
        print("seen", number)
    else:
        print("not printed")
    print(asyncio.get_running_loop().time())
    try:
        async for _ in [1, 2]:
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
