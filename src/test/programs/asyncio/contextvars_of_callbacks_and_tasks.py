"""Which context callbacks, tasks and threads see."""
import asyncio
import contextvars

v = contextvars.ContextVar('v', default='none')

async def child(n):
    print(n, v.get())
    v.set(n)
    await asyncio.sleep(0)
    print(n, v.get())

def cb(*a):
    print('cb', v.get())

async def main():
    v.set('main')
    loop = asyncio.get_running_loop()
    loop.call_soon(cb)
    await asyncio.gather(child('a'), child('b'))
    print('main', v.get())
    await child('direct')
    print('main', v.get())
    ctx = contextvars.copy_context()
    ctx.run(v.set, 'ctx')
    loop.call_soon(cb, context=ctx)
    t = asyncio.create_task(child('t'), context=ctx)
    await t
    print(ctx[v], v.get())
    f = loop.create_future()
    f.add_done_callback(cb)
    f.add_done_callback(cb, context=ctx)
    v.set('later')
    f.set_result(None)
    await asyncio.sleep(0)
    tok = v.set('tmp')
    print(tok.old_value, tok.var is v)
    v.reset(tok)
    print(v.get())
    r = await asyncio.to_thread(v.get)
    print(r)

asyncio.run(main())
print(v.get())
