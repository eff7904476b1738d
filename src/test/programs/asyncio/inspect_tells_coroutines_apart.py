"""What inspect and asyncio say of functions and objects."""
import asyncio
import inspect
import types

async def co(): await asyncio.sleep(0)
async def ag(): yield 1
def ge(): yield 1
@types.coroutine
def tc(): yield 1
def plain(): pass
class C:
    async def m(self): pass
    def __await__(self): yield
    async def __call__(self): pass

for f in (co, ag, ge, tc, plain, C.m, C().m, C(), lambda: 1):
    print(getattr(f, '__name__', 'C()'), asyncio.iscoroutinefunction(f), inspect.iscoroutinefunction(f), inspect.isasyncgenfunction(f), inspect.isgeneratorfunction(f))
c, a, g, t = co(), ag(), ge(), tc()
for x in (c, a, g, t, C(), 1):
    print(type(x).__name__, asyncio.iscoroutine(x), inspect.iscoroutine(x), inspect.isawaitable(x), inspect.isasyncgen(x), inspect.isgenerator(x))
print(inspect.getcoroutinestate(c), c.cr_frame.f_lineno, c.cr_await, c.cr_running, c.cr_code.co_name, c.cr_origin)
try:
    c.send(None)
except BaseException as e:
    print(repr(e))
print(inspect.getcoroutinestate(c), c.cr_await)
c.close()
print(inspect.getcoroutinestate(c), c.cr_frame)
print(a.ag_running, a.ag_await, a.ag_code.co_name)
print(co.__code__.co_flags & inspect.CO_COROUTINE != 0)
async def main():
    t = asyncio.create_task(co())
    print(inspect.isawaitable(t), asyncio.isfuture(t), asyncio.iscoroutine(t))
    await asyncio.sleep(0)
    print(inspect.getcoroutinestate(t.get_coro()))
    await t
asyncio.run(main())
