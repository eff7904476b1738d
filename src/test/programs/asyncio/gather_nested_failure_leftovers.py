"""What goes on after a gather of gathers has failed."""
import asyncio

async def bad(n):
    await asyncio.sleep(n)
    raise ValueError(n)

async def main():
    try:
        await asyncio.gather(asyncio.gather(bad(1), bad(2)), asyncio.gather(bad(3), bad(1.5)))
    except ValueError as e:
        print(e)
    await asyncio.sleep(5)
    print('end')

asyncio.run(main())
