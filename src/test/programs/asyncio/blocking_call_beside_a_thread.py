"""A call that blocks the loop does not stop the threads."""
import asyncio
import threading
import time
def background():
    for i in range(4):
        time.sleep(0.5)
        print('background', i, time.monotonic())
async def ticker():
    for i in range(3):
        print('tick', i, time.monotonic())
        await asyncio.sleep(0.3)
async def main():
    threading.Thread(target=background).start()
    t = asyncio.create_task(ticker())
    await asyncio.sleep(0)
    time.sleep(1)
    print('main blocked till', time.monotonic())
    await t
asyncio.run(main())
