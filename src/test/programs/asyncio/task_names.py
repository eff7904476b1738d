"""Tasks are named Task-1, Task-2, ... unless named; a name may be changed."""
import asyncio


async def job():
    return asyncio.current_task().get_name()


async def main():
    print(asyncio.current_task().get_name())
    plain = asyncio.create_task(job())
    named = asyncio.create_task(job(), name="collector")
    numbered = asyncio.create_task(job(), name=12)
    later = asyncio.create_task(job())
    later.set_name("renamed")
    print(await asyncio.gather(plain, named, numbered, later, job()))
    for task in (plain, named, numbered, later):
        print(repr(task.get_name()))


asyncio.run(main())
print(asyncio.run(job()))
