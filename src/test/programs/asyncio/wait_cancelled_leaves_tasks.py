"""Cancelling wait does not cancel what it waits for."""
import asyncio

async def job(n):
    await asyncio.sleep(n)
    print('job done', n)

async def main():
    ts = [asyncio.create_task(job(n)) for n in (1, 2)]
    w = asyncio.create_task(asyncio.wait(ts))
    await asyncio.sleep(0.5)
    w.cancel()
    try:
        await w
    except asyncio.CancelledError:
        print('wait cancelled', [t.done() for t in ts])
    await asyncio.sleep(3)

asyncio.run(main())
