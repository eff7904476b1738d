"""print_stack and get_stack of tasks."""
import asyncio
import sys

async def inner():
    await asyncio.sleep(1)

async def outer():
    await inner()

async def fails():
    raise ValueError('f')

async def main():
    t = asyncio.create_task(outer(), name='T')
    t.print_stack(file=sys.stdout)
    await asyncio.sleep(0)
    t.print_stack(file=sys.stdout)
    print([f.f_lineno for f in t.get_stack()], t.get_coro().__name__)
    print([f.f_code.co_name for f in t.get_stack(limit=1)])
    await t
    t.print_stack(file=sys.stdout)
    u = asyncio.create_task(fails())
    await asyncio.wait([u])
    u.print_stack(file=sys.stdout)
    print([f.f_lineno for f in u.get_stack()])
    asyncio.current_task().print_stack(file=sys.stdout)

asyncio.run(main())
