"""Tasks whose next step is queued when the loop is closed."""
import asyncio

async def spin(n):
    try:
        while True:
            await asyncio.sleep(0)
    finally:
        print('finally', n)

async def never_started():
    print('no')

async def main():
    asyncio.create_task(spin(1), name='spin')
    await asyncio.sleep(0)
    asyncio.create_task(never_started(), name='never')
    print('main done')

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print('closed')
