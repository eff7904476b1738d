"""A factory that takes the first step itself."""
import asyncio

class EagerTask(asyncio.Task):
    pass

def eager(loop, coro, *, name=None, context=None):
    try:
        coro.send(None)
    except StopIteration as stop:
        f = loop.create_future()
        f.set_result(stop.value)
        return f
    return EagerTask(coro, loop=loop)

async def quick():
    print('quick runs')
    return 'q'

async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(eager)
    t = loop.create_task(quick())
    print('after create', t)
    print(await t)

asyncio.run(main())
