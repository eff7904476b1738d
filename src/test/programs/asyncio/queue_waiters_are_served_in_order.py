"""Who gets an item, with cancellations in between."""
import asyncio

async def getter(n, q):
    print(n, 'got', await q.get())

async def putter(n, q):
    await q.put(n)
    print('put', n, q.qsize())

async def main():
    q = asyncio.Queue(1)
    gs = [asyncio.create_task(getter(i, q)) for i in range(3)]
    await asyncio.sleep(0)
    gs[0].cancel()
    ps = [asyncio.create_task(putter(i, q)) for i in range(4)]
    await asyncio.sleep(1)
    print(q)
    ps2 = [asyncio.create_task(putter(i, q)) for i in range(10, 13)]
    await asyncio.sleep(0)
    ps2[0].cancel()
    print(q)
    while True:
        try:
            print('final', await asyncio.wait_for(q.get(), 1))
        except asyncio.TimeoutError:
            break

asyncio.run(main())
