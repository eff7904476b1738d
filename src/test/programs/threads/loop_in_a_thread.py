"""An event loop in a thread of its own, used from the main thread."""
import asyncio
import threading
import time
async def job(n):
    await asyncio.sleep(n)
    print('job', n, threading.current_thread().name)
    return n
def run_loop(loop):
    asyncio.set_event_loop(loop)
    loop.run_forever()
    print('loop stopped')
loop = asyncio.new_event_loop()
t = threading.Thread(target=run_loop, args=(loop,), name='loop thread')
t.start()
fs = [asyncio.run_coroutine_threadsafe(job(n), loop) for n in (2, 1)]
print([f.result() for f in fs], time.monotonic())
async def bad():
    raise ValueError('bad')
try:
    asyncio.run_coroutine_threadsafe(bad(), loop).result()
except ValueError as e:
    print(repr(e))
slow = asyncio.run_coroutine_threadsafe(job(10), loop)
try:
    slow.result(timeout=1)
except TimeoutError:
    print('timeout', slow.cancel(), time.monotonic())
time.sleep(1)
print(slow.cancelled())
loop.call_soon_threadsafe(print, 'called soon')
loop.call_soon_threadsafe(loop.stop)
t.join()
loop.close()
try:
    asyncio.run_coroutine_threadsafe(5, loop)
except TypeError as e:
    print(e)
