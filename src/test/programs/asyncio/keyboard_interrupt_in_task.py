"""A KeyboardInterrupt that a task raises."""
import asyncio

async def interrupt():
    await asyncio.sleep(1)
    raise KeyboardInterrupt('ctrl-c')

async def other():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('other cancelled')
        raise
    finally:
        print('other finally')

async def main():
    asyncio.create_task(other())
    t = asyncio.create_task(interrupt())
    await asyncio.sleep(5)

try:
    asyncio.run(main())
except KeyboardInterrupt as e:
    print('caught', repr(e))
