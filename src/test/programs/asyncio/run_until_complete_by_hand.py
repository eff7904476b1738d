"""The loop driven by hand: new_event_loop, run_until_complete, close."""
import asyncio


async def job(name, delay):
    await asyncio.sleep(delay)
    return f"{name} done"


loop = asyncio.new_event_loop()
print(loop.is_running(), loop.is_closed())
print(loop.run_until_complete(job("first", 1)))
task = loop.create_task(job("second", 2))
print(task.done())
print(loop.run_until_complete(asyncio.gather(task, loop.create_task(job("third", 1)))))
print(loop.time())
loop.close()
print(loop.is_closed())
try:
    loop.call_soon(print)
except RuntimeError as error:
    print(error)
coroutine = job("x", 0)
try:
    loop.run_until_complete(coroutine)
except RuntimeError as error:
    print(error)
coroutine.close()
