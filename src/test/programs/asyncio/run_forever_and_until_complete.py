"""One loop, run for ever and until something is done."""
import asyncio

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
async def ticker(n):
    for i in range(n):
        print('tick', i, loop.time())
        await asyncio.sleep(1)
    loop.stop()
t = loop.create_task(ticker(3))
loop.run_forever()
print(t, t.done())
loop.run_until_complete(asyncio.sleep(0))
print(t.done(), t)
loop.stop()
loop.call_soon(print, 'once')
loop.run_forever()
print('stopped at once')
try:
    loop.run_until_complete(loop.create_future()) if False else None
    f = loop.create_future()
    loop.call_later(1, loop.stop)
    loop.run_until_complete(f)
except RuntimeError as e:
    print(e)
print(loop.run_until_complete(asyncio.gather(asyncio.sleep(1, 'a'), asyncio.sleep(2, 'b'))) if False else 'skip')
async def m():
    try:
        loop.run_until_complete(asyncio.sleep(0))
    except RuntimeError as e:
        print(e)
    try:
        loop.close()
    except RuntimeError as e:
        print(e)
import warnings
with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    loop.run_until_complete(m())
loop.run_until_complete(loop.shutdown_asyncgens())
loop.run_until_complete(loop.shutdown_default_executor())
loop.close()
