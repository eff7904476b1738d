"""Functions in threads sleep while the loop goes on."""
import asyncio
import threading
import time
def blocking(n):
    print('blocking starts', n)
    time.sleep(n)
    print('blocking ends', n, time.monotonic())
    return n
async def ticker():
    while True:
        print('tick', asyncio.get_running_loop().time())
        await asyncio.sleep(0.5)
async def main():
    t = asyncio.create_task(ticker())
    print(await asyncio.gather(asyncio.to_thread(blocking, 1), asyncio.to_thread(blocking, 2)))
    t.cancel()
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, blocking, 0.2))
    def fails():
        raise ValueError('in thread')
    try:
        await asyncio.to_thread(fails)
    except ValueError as e:
        print(repr(e))
    try:
        await asyncio.wait_for(asyncio.to_thread(blocking, 3), 1)
    except TimeoutError:
        print('timeout', loop.time())
    try:
        async with asyncio.timeout(1):
            await loop.run_in_executor(None, blocking, 4)
    except TimeoutError:
        print('timeout', loop.time())
    print('main ends', loop.time())
asyncio.run(main())
print(time.monotonic())
