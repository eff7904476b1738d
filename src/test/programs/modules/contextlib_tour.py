"""contextmanager, closing, suppress, redirect_stdout, ExitStack, and their asynchronous kin."""
import contextlib, sys
from contextlib import *

def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except BaseException as e:
        print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)

@contextmanager
def cm(name, swallow=()):
    """doc of cm"""
    print('enter', name)
    try:
        yield name.upper()
    except swallow as e:
        print('swallowed', repr(e))
    finally:
        print('exit', name)
with cm('a') as a:
    print(a)
with cm('b', ValueError) as b:
    raise ValueError('x')

def f():
    with cm('c'):
        raise KeyError('k')
t(f)
print(cm.__name__, cm.__doc__, cm('q').__doc__, type(cm('q')))

@cm('deco')
def g(x):
    return x * 2
print(g(2), g(3), g.__name__)

@contextmanager
def two():
    yield
    yield

@contextmanager
def none():
    if 0:
        yield

@contextmanager
def stubborn():
    try:
        yield
    except ValueError:
        yield

@contextmanager
def replace():
    try:
        yield
    except ValueError as e:
        raise KeyError('new') from e

@contextmanager
def replace2():
    try:
        yield
    except ValueError as e:
        raise KeyError('new')

def run(c, exc=None):
    with c:
        if exc:
            raise exc
    return 'ok'
for c in (two, none, stubborn, replace, replace2):
    t(run, c())
    t(run, c(), ValueError('v'))
    t(run, c(), StopIteration(3))
    t(run, c(), RuntimeError('r'))

class Cl:

    def close(self):
        print('closed')
with closing(Cl()) as c:
    print(type(c).__name__)
with suppress(ValueError, KeyError):
    {}['x']
t(run, suppress(ValueError), KeyError('z'))
with nullcontext(5) as n:
    print(n)

class Buf:

    def __init__(s):
        s.t = []

    def write(s, x):
        s.t.append(x)

    def flush(s):
        pass
b = Buf()
with redirect_stdout(b) as bb:
    print('hidden', 3)
    with redirect_stdout(Buf()):
        print('deeper')
print(b.t, bb is b)
with redirect_stderr(b):
    print('err', file=sys.stderr)
print(''.join(b.t))
with ExitStack() as st:
    st.enter_context(cm('1'))
    st.enter_context(cm('2'))
    st.callback(print, 'cb', end='!\n')

    @st.callback
    def _():
        print('deco cb')
    st.push(lambda *e: print('push', e[0]))
with ExitStack() as st:
    st.push(lambda *e: True)
    st.enter_context(cm('3'))
    raise ValueError('in stack')
print('after')

def bad(*e):
    raise KeyError('from exit')

def es():
    with ExitStack() as st:
        st.push(bad)
        st.callback(lambda: 1 / 0)
        raise ValueError('orig')
t(es)
try:
    es()
except KeyError as e:
    while e:
        print(repr(e))
        e = e.__context__
with ExitStack() as st:
    st.callback(print, 'moved')
    st2 = st.pop_all()
print('not yet')
st2.close()
t(lambda: ExitStack().enter_context(3))

class Deco(ContextDecorator):

    def __enter__(s):
        print('in')
        return s

    def __exit__(s, *e):
        print('out', e[0])
        return False

@Deco()
def h():
    print('body')
h()
print(isinstance(Deco(), AbstractContextManager), isinstance(3, AbstractContextManager), issubclass(ExitStack, AbstractContextManager))

class A(AbstractContextManager):
    pass
t(A)

class B(AbstractContextManager):

    def __exit__(s, *a):
        print('B exit')
with B() as x:
    print(type(x).__name__)
import asyncio

@asynccontextmanager
async def acm(n):
    print('aenter', n)
    await asyncio.sleep(1)
    try:
        yield n
    except ValueError as e:
        print('handled', e)
    finally:
        print('aexit', n)

class AC:

    async def aclose(s):
        print('aclosed')

async def main():
    async with acm(1) as v:
        print(v)
    async with acm(2):
        raise ValueError('q')
    try:
        async with acm(3):
            raise KeyError('w')
    except KeyError as e:
        print('out', e)
    async with aclosing(AC()):
        pass
    async with AsyncExitStack() as s:
        await s.enter_async_context(acm(4))
        s.enter_context(cm('sync'))

        async def acb(x):
            print('acb', x)
        s.push_async_callback(acb, 7)
        s.callback(print, 'plain')
        s.push_async_exit(acm('never')) if 0 else None

    @acm('deco')
    async def work(x):
        print('work')
        return x
    print(await work(9), await work(8))
    async with nullcontext(3) as z:
        print(z)
    try:
        async with AsyncExitStack() as s:
            await s.enter_async_context(3)
    except TypeError as e:
        print(e)

    async def gen():
        try:
            yield 1
            yield 2
        finally:
            print('gen closed')
    async with aclosing(gen()) as g_:
        async for i in g_:
            print(i)
            break
asyncio.run(main())
with cm('tb'):
    1 / 0
