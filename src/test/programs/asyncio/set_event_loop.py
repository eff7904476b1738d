"""set_event_loop makes a loop current, without any warning."""
import asyncio


async def job():
    return asyncio.get_running_loop() is loop


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
future = asyncio.ensure_future(job())
print(loop.run_until_complete(future))
loop.close()
asyncio.set_event_loop(None)
