"""A task that answers its cancellation with a result."""
import asyncio

async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return 'survived'

async def main():
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelled(), t.cancelling())
    print(t.cancel())
    t = asyncio.create_task(stubborn())
    try:
        print(await asyncio.wait_for(t, 1))
    except TimeoutError as e:
        print('timeout')
    t = asyncio.create_task(stubborn())
    try:
        async with asyncio.timeout(1):
            print(await t)
    except TimeoutError as e:
        print('timeout', t)

asyncio.run(main())
