"""A child that is cancelled alone does not disturb the group."""
import asyncio

async def child(n):
    await asyncio.sleep(n)
    return n

async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(child(1))
        b = tg.create_task(child(2))
        await asyncio.sleep(0.5)
        a.cancel('enough')
        print(tg)
    print(a.cancelled(), b.result(), tg)
    try:
        a.result()
    except asyncio.CancelledError as e:
        print(repr(e))

asyncio.run(main())
