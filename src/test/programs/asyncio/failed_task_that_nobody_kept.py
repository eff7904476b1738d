"""When the loop complains of a task whose error nobody has seen."""
import asyncio

async def fail(n):
    raise ValueError(n)

async def main():
    asyncio.create_task(fail(1))
    t = asyncio.create_task(fail(2), name='kept')
    await asyncio.sleep(0.1)
    print('slept')
    del t
    print('deleted')
    u = asyncio.create_task(fail(3))
    await asyncio.wait([u])
    print(u.exception())

asyncio.run(main())
