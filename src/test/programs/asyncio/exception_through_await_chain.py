"""An exception climbs through the awaiting coroutines, each finally on its way."""
import asyncio


async def level(number):
    try:
        if number == 0:
            await asyncio.sleep(0.1)
            return 1 / number
        return await level(number - 1)
    except ZeroDivisionError:
        print("passing level", number)
        raise
    finally:
        print("leaving level", number)


async def main():
    task = asyncio.create_task(level(3))
    try:
        await task
    except ZeroDivisionError as error:
        print("main:", error)
    print(repr(task.exception()))


asyncio.run(main())
