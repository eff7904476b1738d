"""Debug mode says where a task was made."""
import asyncio

async def forever():
    await asyncio.sleep(1000)

async def fail():
    raise ValueError('x')

async def main():
    t = asyncio.create_task(fail(), name='F')
    await asyncio.sleep(0)
    print(t)
    u = asyncio.create_task(forever(), name='U')
    await asyncio.sleep(0)
    print(u)
    u.cancel()

asyncio.run(main(), debug=True)
