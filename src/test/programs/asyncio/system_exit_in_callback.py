"""SystemExit in a callback."""
import asyncio
import sys

def cb():
    print('exiting')
    raise SystemExit('bye')

async def main():
    asyncio.get_running_loop().call_later(1, cb)
    try:
        await asyncio.sleep(10)
    finally:
        print('main finally')

asyncio.run(main())
