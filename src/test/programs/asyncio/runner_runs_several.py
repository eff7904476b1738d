"""One Runner, several coroutines, and its end."""
import asyncio
import contextvars

v = contextvars.ContextVar('v', default=0)

async def inc():
    v.set(v.get() + 1)
    return v.get()

with asyncio.Runner() as r:
    print(r.run(inc()), r.run(inc()), v.get())
    ctx = contextvars.copy_context()
    print(r.run(inc(), context=ctx), ctx.get(v), v.get())
    loop = r.get_loop()
    print(loop, loop.get_debug())
    try:
        r.run(5)
    except ValueError as e:
        print(e)
print(loop.is_closed())
try:
    r.run(c := inc())
except RuntimeError as e:
    print(e)
c.close()
try:
    r.get_loop()
except RuntimeError as e:
    print(e)
r = asyncio.Runner(debug=True)
print(r.get_loop().get_debug())
r.close()
r.close()
with asyncio.Runner() as r:
    async def left():
        try:
            await asyncio.sleep(100)
        finally:
            print('left cancelled')
    async def m():
        asyncio.create_task(left())
        await asyncio.sleep(0)
    r.run(m())
    r.run(asyncio.sleep(1))
    print('closing')
print('closed')
async def bad():
    raise ValueError('bad')
try:
    with asyncio.Runner() as r:
        r.run(bad())
except ValueError as e:
    print(repr(e))
