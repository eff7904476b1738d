"""Tasks that a global variable still holds at the end."""
import asyncio

async def forever(n):
    try:
        await asyncio.sleep(1000)
    finally:
        print('finally', n)

async def main():
    global ts
    ts = [asyncio.create_task(forever(n), name=f'left{n}') for n in range(3)]
    await asyncio.sleep(0)
    print('main done')

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print('closed')
