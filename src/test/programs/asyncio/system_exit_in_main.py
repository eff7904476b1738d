"""sys.exit in the main coroutine."""
import asyncio
import sys

async def other():
    try:
        await asyncio.sleep(10)
    finally:
        print('other finally')

async def main():
    asyncio.create_task(other())
    await asyncio.sleep(1)
    sys.exit(3)

asyncio.run(main())
