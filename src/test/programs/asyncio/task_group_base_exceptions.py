"""What leaves a group when a child raises more than an Exception."""
import asyncio

class Stop(BaseException):
    pass

async def f(exc):
    raise exc

async def main(exc):
    async with asyncio.TaskGroup() as tg:
        tg.create_task(f(exc))
        tg.create_task(asyncio.sleep(4))

for e in (Stop('x'), KeyboardInterrupt('k'), SystemExit(3), GeneratorExit()):
    try:
        asyncio.run(main(e))
    except BaseException as err:
        print(type(err), repr(err))
