"""requests in a coroutine holds everybody up; in a thread it does not."""
#! host: slow.example delay=1
import asyncio
import time

import requests

start = time.perf_counter()


async def ticker():
    for _ in range(3):
        await asyncio.sleep(0.4)
        print(f"tick at {time.perf_counter() - start:.1f} s")


async def fetch():
    response = requests.get("http://slow.example/")
    print(f"{response.status_code} at {time.perf_counter() - start:.1f} s")


async def main():
    await asyncio.gather(ticker(), fetch())
    response, _ = await asyncio.gather(
        asyncio.to_thread(requests.get, "http://slow.example/"), ticker()
    )
    print(f"{response.status_code} at {time.perf_counter() - start:.1f} s")


asyncio.run(main())
