"""Children that add tasks to their own group."""
import asyncio

async def spawn(tg, depth):
    print('depth', depth)
    await asyncio.sleep(depth)
    if depth < 3:
        tg.create_task(spawn(tg, depth + 1))
        tg.create_task(spawn(tg, depth + 1))

async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(spawn(tg, 1))
    print('all', asyncio.get_running_loop().time())

asyncio.run(main())
