"""An error with a cause that leaves the program."""
import asyncio

class AppError(Exception):
    pass

async def level3():
    await asyncio.sleep(0.1)
    raise AppError('deep')

async def level2():
    try:
        await level3()
    except AppError as e:
        raise RuntimeError('wrapped') from e

async def level1():
    t = asyncio.create_task(level2())
    await t

async def main():
    try:
        await level1()
    finally:
        print('cleanup')

asyncio.run(main())
