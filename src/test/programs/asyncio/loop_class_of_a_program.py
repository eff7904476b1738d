"""A loop with a create_task of its own."""
import asyncio

class Loop(asyncio.SelectorEventLoop):
    def __init__(self):
        super().__init__()
        self.count = 0
    def create_task(self, coro, **kw):
        self.count += 1
        print('create_task', coro.__qualname__, kw)
        return super().create_task(coro, **kw)

async def child():
    await asyncio.sleep(1)
    return 1

async def main():
    a = asyncio.create_task(child(), name='A')
    b = asyncio.ensure_future(child())
    print(await asyncio.gather(a, b, child()))
    async with asyncio.TaskGroup() as tg:
        tg.create_task(child())

with asyncio.Runner(loop_factory=Loop) as runner:
    runner.run(main())
    print(runner.get_loop().count)
