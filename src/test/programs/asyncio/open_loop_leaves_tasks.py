"""Tasks on a loop that is never closed."""
import asyncio

async def forever(n):
    try:
        await asyncio.sleep(1000)
    finally:
        print('finally', n)

async def main():
    for n in range(2):
        asyncio.create_task(forever(n), name=f'left{n}')
    await asyncio.sleep(0)
    print('main done')

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
print('end')
