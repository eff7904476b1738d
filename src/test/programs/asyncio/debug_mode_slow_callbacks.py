"""Debug mode names steps and callbacks that take long."""
import asyncio
import time
import logging

async def slow():
    time.sleep(0.3)
    print('slow done')

async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    await slow()
    await asyncio.sleep(0)
    await asyncio.create_task(slow(), name='slow task')
    loop.call_soon(time.sleep, 0.2)
    await asyncio.sleep(0.1)

asyncio.run(main(), debug=True)
