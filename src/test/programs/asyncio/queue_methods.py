"""Every method of the queues."""
import asyncio

async def main():
    q = asyncio.Queue(maxsize=2)
    print(q, q.maxsize, q.empty(), q.full(), q.qsize())
    await q.put(1)
    q.put_nowait(2)
    print(q, q.full())
    try:
        q.put_nowait(3)
    except asyncio.QueueFull as e:
        print(repr(e))
    p = asyncio.create_task(q.put(3))
    await asyncio.sleep(0)
    print(q)
    print(await q.get(), q.get_nowait(), await q.get(), p.done())
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))
    g = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    print(q)
    g.cancel()
    await asyncio.sleep(0)
    print(q)
    for _ in range(3):
        q.task_done()
    try:
        q.task_done()
    except ValueError as e:
        print(e)
    await q.join()
    pq = asyncio.PriorityQueue()
    for x in ((2, 'b'), (1, 'a'), (3, 'c'), (1, 'A')):
        pq.put_nowait(x)
    print(pq)
    print([pq.get_nowait() for _ in range(4)])
    lq = asyncio.LifoQueue()
    for x in range(3):
        await lq.put(x)
    print(lq, [await lq.get() for _ in range(3)])
    try:
        await asyncio.wait_for(lq.get(), 0.5)
    except TimeoutError:
        print('empty for 0.5')
    pq.put_nowait(1)
    try:
        pq.put_nowait('x')
    except TypeError as e:
        print(e)
    q = asyncio.Queue(-1)
    print(q.full(), q)
    try:
        asyncio.Queue(loop=1)
    except TypeError as e:
        print(e)
    print(asyncio.Queue[int])

asyncio.run(main())
