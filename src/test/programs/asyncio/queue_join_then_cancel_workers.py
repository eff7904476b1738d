"""Workers that are cancelled when the queue is done."""
import asyncio

async def worker(name, q):
    try:
        while True:
            item = await q.get()
            try:
                print(name, 'got', item)
                await asyncio.sleep(0.1 * item)
                if item == 3:
                    raise ValueError(item)
            except ValueError as e:
                print(name, 'error', e)
            finally:
                q.task_done()
    except asyncio.CancelledError:
        print(name, 'cancelled', q.qsize())
        raise

async def main():
    q = asyncio.Queue()
    ws = [asyncio.create_task(worker(f'w{i}', q)) for i in range(2)]
    for i in range(6):
        await q.put(i)
    await q.join()
    print('joined', asyncio.get_running_loop().time())
    for w in ws:
        w.cancel()
    print(await asyncio.gather(*ws, return_exceptions=True))

asyncio.run(main())
