"""asyncio.wait refuses an empty set, a single task and unknown conditions."""
import asyncio


async def job():
    return 1


async def attempt(*args, **options):
    try:
        print(await asyncio.wait(*args, **options))
    except (TypeError, ValueError) as error:
        print(type(error).__name__ + ":", error)


async def main():
    await attempt([])
    task = asyncio.create_task(job())
    await attempt(task)
    await attempt([task], return_when="WHENEVER")
    done, pending = await asyncio.wait({task})
    print(len(done), len(pending))


asyncio.run(main())
