"""A gather that fails and is never awaited."""
import asyncio

async def bad(n):
    await asyncio.sleep(n)
    raise ValueError(n)

async def main():
    g = asyncio.gather(bad(1), bad(2))
    await asyncio.sleep(3)
    print(g)
    del g
    print('end')

asyncio.run(main())
