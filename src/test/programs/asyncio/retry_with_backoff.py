"""Retries with a growing pause, told by time."""
import asyncio


class Flaky:
    def __init__(self, failures):
        self.failures = failures

    async def call(self):
        await asyncio.sleep(0.5)
        if self.failures:
            self.failures -= 1
            raise ConnectionError(f"{self.failures} failures left")
        return "ok"


async def retry(service, tries=4, pause=1):
    for attempt in range(1, tries + 1):
        try:
            return await service.call()
        except ConnectionError as error:
            print(f"  try {attempt}: {error}")
            if attempt == tries:
                raise
            await asyncio.sleep(pause)
            pause *= 2


async def main():
    loop = asyncio.get_running_loop()
    for failures in (0, 2, 9):
        start = loop.time()
        try:
            print("result", await retry(Flaky(failures)))
        except ConnectionError as error:
            print("gave up:", error)
        print(f"took {loop.time() - start}")


asyncio.run(main())
