"""A second cancellation while the first is being cleaned up."""
import asyncio

async def cleanup(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, 'cleaning')
        try:
            await asyncio.sleep(2)
            print(name, 'clean')
        except asyncio.CancelledError:
            print(name, 'cleanup interrupted')
            raise

async def main():
    t = asyncio.create_task(cleanup('a'))
    await asyncio.sleep(1)
    t.cancel()
    await asyncio.sleep(1)
    t.cancel('again')
    try:
        await t
    except asyncio.CancelledError as e:
        print('main', repr(e), repr(e.__context__))
    t = asyncio.create_task(cleanup('b'))
    await asyncio.sleep(1)
    t.cancel()
    done, pending = await asyncio.wait([t], timeout=1)
    print(len(done), len(pending))
    done, pending = await asyncio.wait([t])
    print(len(done), len(pending), t.cancelled())

asyncio.run(main())
