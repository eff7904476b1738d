"""asyncio.wait made tasks of the coroutines it was given."""
import asyncio


async def func(number):
    print("runs", number)
    response = await asyncio.sleep(2, number * 10)
    print("ends", response)
    return response


async def main():
    done, pending = await asyncio.wait([func(1), func(2)])
    print(len(done), len(pending), sorted(task.result() for task in done))


asyncio.run(main())
