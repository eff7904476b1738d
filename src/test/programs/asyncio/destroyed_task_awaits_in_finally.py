"""A task that awaits while it is being thrown away."""
import asyncio

async def job(fut):
    try:
        await fut
    finally:
        print('finally')
        await asyncio.sleep(0)
        print('not here')

async def main():
    fut = asyncio.get_running_loop().create_future()
    asyncio.create_task(job(fut), name='job')
    await asyncio.sleep(0)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print('closed')
