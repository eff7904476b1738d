"""Threads and tasks hand items over to one another."""
import asyncio
import queue
import threading
import time
async def main():
    loop = asyncio.get_running_loop()
    aq = asyncio.Queue()
    def reader():
        for i in range(4):
            time.sleep(0.5)
            loop.call_soon_threadsafe(aq.put_nowait, i)
        loop.call_soon_threadsafe(aq.put_nowait, None)
    threading.Thread(target=reader).start()
    while (x := await aq.get()) is not None:
        print(x, loop.time())
    q = queue.Queue()
    def worker():
        while True:
            item = q.get()
            if item is None:
                break
            print('worker got', item, time.monotonic())
    t = threading.Thread(target=worker)
    t.start()
    for i in range(3):
        q.put(i)
        await asyncio.sleep(1)
    q.put(None)
    t.join()
    ev = asyncio.Event()
    threading.Timer(1, lambda: loop.call_soon_threadsafe(ev.set)).start()
    await ev.wait()
    print('event', loop.time())
asyncio.run(main())
