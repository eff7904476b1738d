"""Tasks made by a factory."""
import asyncio

def factory(loop, coro, **kw):
    print('factory', coro.__name__, kw)
    return asyncio.Task(coro, loop=loop, **kw)

async def child():
    await asyncio.sleep(0)
    return asyncio.current_task().get_name()

async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_task_factory())
    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)
    print(await asyncio.create_task(child()))
    print(await asyncio.create_task(child(), name='named'))
    print(await asyncio.gather(child(), child()))
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(child(), name='intg')
    print(t.result())
    loop.set_task_factory(None)
    print(await asyncio.create_task(child()))
    try:
        loop.set_task_factory(3)
    except TypeError as e:
        print(e)

asyncio.run(main())
