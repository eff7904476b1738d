"""total_ordering, cached_property, reduce, singledispatch."""
import functools

def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

class T:

    def __init__(s, n):
        s.n = n

    def __eq__(s, o):
        return s.n == o.n if isinstance(o, T) else NotImplemented
for op, fn in (('lt', lambda s, o: s.n < o.n if isinstance(o, T) else NotImplemented), ('le', lambda s, o: s.n <= o.n), ('gt', lambda s, o: s.n > o.n), ('ge', lambda s, o: s.n >= o.n)):
    C = functools.total_ordering(type('C', (T,), {f'__{op}__': fn}))
    print(op, [(C(a) < C(b), C(a) <= C(b), C(a) > C(b), C(a) >= C(b)) for a, b in ((1, 2), (2, 1), (1, 1))])
t(functools.total_ordering, type('X', (), {}))
C = functools.total_ordering(type('C', (T,), {'__lt__': lambda s, o: NotImplemented}))
t(lambda: C(1) >= 3)

class CP:

    @functools.cached_property
    def v(self):
        print('compute')
        return 5
o = CP()
print(o.v, o.v, o.__dict__)
del o.v
print(o.v)
o.v = 9
print(o.v, CP.v.__class__.__name__)

class NS:
    __slots__ = ()

    @functools.cached_property
    def v(self):
        return 1
t(lambda: NS().v)
t(functools.reduce, lambda a, b: a, [])
t(functools.reduce, 1, 2)
print(functools.reduce(lambda a, b: a + b, [1, 2], 10), functools.reduce(max, [5]))
from collections.abc import *

@functools.singledispatch
def fun(a):
    return 'obj'
fun.register(int, lambda a: 'int')

@fun.register
def _(a: list):
    return 'list'

@fun.register(Sequence)
def _(a):
    return 'seq'

@fun.register
def _(a: float | complex):
    return 'num'

@fun.register(Sized)
def _(a):
    return 'sized'

@fun.register(type(None))
def _(a):
    return 'none'
print(fun(1), fun(True), fun([]), fun(()), fun('a'), fun(1.0), fun(1j), fun({}), fun(None), fun(object()), fun.dispatch(bool)(1), fun.registry.keys().__len__())
t(fun)
t(fun.register, 3)
t(fun.register, lambda x: x)

class SM:

    @functools.singledispatchmethod
    def go(self, a):
        return 'obj'

    @go.register
    def _(self, a: int):
        return 'int'

    @functools.singledispatchmethod
    @classmethod
    def cm(cls, a):
        return (cls.__name__, 'obj')

    @cm.register
    @classmethod
    def _(cls, a: str):
        return (cls.__name__, 'str')
print(SM().go(1), SM().go('a'), SM.cm(1), SM().cm('x'))

@functools.singledispatch
def amb(x):
    return 'd'
amb.register(Iterable, lambda x: 'it')
amb.register(Container, lambda x: 'co')
t(amb, 'abc')
