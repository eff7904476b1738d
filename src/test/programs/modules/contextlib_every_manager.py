import contextlib, io, sys, asyncio
from contextlib import *
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__,e)
@contextmanager
def cm(n,swallow=False):
    print('enter',n)
    try: yield n
    except ValueError as e:
        print('caught',e)
        if not swallow: raise
    finally: print('exit',n)
with cm('a') as x: print(x)
with cm('b',True): raise ValueError('v')
def f():
    with cm('c'): raise ValueError('w')
t(f)
@cm('deco')
def decorated(): print('body'); return 5
print(decorated(),decorated.__name__)
@contextmanager
def noyield():
    if False: yield
t(lambda:noyield().__enter__())
@contextmanager
def twice(): yield 1; yield 2
def g():
    with twice(): pass
t(g)
def g2():
    with twice(): raise KeyError('k')
t(g2)
@contextmanager
def si():
    yield
def g3():
    with si(): raise StopIteration('x')
t(g3)
with suppress(KeyError,IndexError): {}['x']
with suppress(): print('nothing')
with redirect_stdout(io.StringIO()) as s: print('hidden')
print(repr(s.getvalue()))
with redirect_stderr(io.StringIO()) as s: print('err',file=sys.stderr)
print(repr(s.getvalue()))
class C:
    def close(self): print('closed')
with closing(C()) as c: print(type(c).__name__)
with nullcontext(5) as n: print(n)
with ExitStack() as st:
    for i in range(3): st.enter_context(cm(i))
    st.callback(print,'cb',sep='-'); st.push(lambda *e: print('push',e[0]))
    st2=st.pop_all()
print('after'); st2.close()
def es():
    with ExitStack() as st:
        st.callback(lambda:1/0); st.enter_context(cm('z',True)); raise ValueError('first')
t(es)
def es2():
    with ExitStack() as st:
        st.push(lambda t,v,tb: True); raise KeyError
    return 'swallowed'
t(es2); t(lambda:ExitStack().enter_context(5)); t(lambda:cm('q').foo)
class Deco(ContextDecorator):
    def __enter__(self): print('>'); return self
    def __exit__(self,*e): print('<'); return False
@Deco()
def fn(): print('in')
fn()
@asynccontextmanager
async def acm(n):
    print('aenter',n); await asyncio.sleep(0)
    try: yield n
    finally: print('aexit',n)
async def main():
    async with acm(1) as v: print(v)
    async with AsyncExitStack() as st:
        await st.enter_async_context(acm(2)); st.push_async_callback(asyncio.sleep,0); st.callback(print,'sync cb'); st.enter_context(cm('s'))
    async def agen():
        try: yield 1; yield 2
        finally: print('agen closed')
    async with aclosing(agen()) as a:
        async for z in a: print(z); break
    async with nullcontext(3) as q: print(q)
    @acm('d')
    async def af(): print('af'); return 9
    print(await af())
    try:
        async with acm(4): raise KeyError('x')
    except KeyError as e: print('KE',e)
    class AD(contextlib.AsyncContextDecorator):
        async def __aenter__(s): print('A'); return s
        async def __aexit__(s,*e): print('Z')
    @AD()
    async def h(): print('h')
    await h()
asyncio.run(main())
class Abs(AbstractContextManager):
    def __exit__(self,*a): print('abs exit')
with Abs() as a: print(type(a).__name__)
t(lambda:AbstractContextManager()); print(isinstance(open,AbstractContextManager),issubclass(ExitStack,AbstractContextManager), sorted(contextlib.__all__))
def gen3():
    with cm('in gen'): yield 1; yield 2
gg=gen3(); print(next(gg)); gg.close()
def bad():
    with 5: pass
t(bad)
async def bad2():
    async with 5: pass
t(lambda:asyncio.run(bad2()))
