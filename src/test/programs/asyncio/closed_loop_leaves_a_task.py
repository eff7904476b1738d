"""A task that is left when its loop is closed."""
import asyncio

async def forever():
    await asyncio.sleep(1000)

async def main():
    asyncio.create_task(forever(), name='left')
    await asyncio.sleep(0)
    print('main done')

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print('closed')
