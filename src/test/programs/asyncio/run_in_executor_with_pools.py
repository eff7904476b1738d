"""run_in_executor with the loop's pool and with others."""
import asyncio
import concurrent.futures
import time
import threading
def cpu(n):
    time.sleep(n)
    return sum(range(1000)), threading.current_thread().name
async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, cpu, 1))
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        fs = [loop.run_in_executor(pool, cpu, 1) for _ in range(4)]
        print(await asyncio.gather(*fs), loop.time())
        f = loop.run_in_executor(pool, cpu, 5)
        print(f)
        await asyncio.sleep(1)
        print(f.cancel(), f.cancelled())
        try:
            await f
        except asyncio.CancelledError:
            print('cancelled', loop.time())
    print('pool closed', loop.time())
    loop.set_default_executor(concurrent.futures.ThreadPoolExecutor(1, thread_name_prefix='mine'))
    print(await asyncio.to_thread(cpu, 0.1))
    try:
        loop.set_default_executor(5)
    except TypeError as e:
        print(e)
    cf = concurrent.futures.ThreadPoolExecutor(1).submit(cpu, 1)
    print(await asyncio.wrap_future(cf))
    print(type(cf.result()))
asyncio.run(main())
