"""lru_cache, partial, partialmethod, wraps, cmp_to_key."""
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import functools

@functools.lru_cache(maxsize=2)
def f(*a, **k):
    print('call', a, k)
    return a
f(1)
f(1)
f(1.0)
f(a=1)
f(1)
print(f.cache_info(), f.cache_parameters(), f)

class K:

    @functools.lru_cache
    def m(self, x):
        print('m')
        return x
k = K()
k.m(1)
k.m(1)
print(K.m.cache_info())

@functools.lru_cache(typed=True)
def g(x):
    print('g', x)
    return x
g(1)
g(1.0)
g(True)
g(1)
print(g.cache_info())
t(functools.lru_cache, 'x')
t(f, [])
p = functools.partial(print, 'a', sep='-')
p('b')
print(p, p.func, functools.partial(p, 'c', end='!\n'), p.keywords)
functools.partial(p, 'c', end='!\n')('d')
t(functools.partial)
t(functools.partial, 1)
print(functools.partial(int)('3'))

class PP(functools.partial):
    pass
print(PP(len), functools.partial(functools.partial(max, 1), 2)(0))
p.attr = 1
print(p.__dict__, callable(p))
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)), max([1, 5, 3], key=functools.cmp_to_key(lambda a, b: a - b)))
K2 = functools.cmp_to_key(lambda a, b: a - b)
print(K2(1) < K2(2), K2(1) == K2(1), K2(3).obj)
t(lambda: K2(1) < 3)
t(lambda: hash(K2(1)))

def deco(fn):

    @functools.wraps(fn)
    def w(*a, **k):
        """w doc"""
        return fn(*a, **k)
    return w

@deco
def orig(a: int) -> str:
    """orig doc"""
orig.zz = 1
print(orig.__name__, orig.__doc__, orig.__annotations__, orig.__wrapped__.__name__, orig.__qualname__, orig.__module__)

class Cell:

    def __init__(s):
        s.alive = False

    def set_state(s, v):
        s.alive = v
    set_alive = functools.partialmethod(set_state, True)
    set_dead = functools.partialmethod(set_state, v=False)
c = Cell()
c.set_alive()
print(c.alive)
c.set_dead()
print(c.alive)
print(str(Cell.__dict__['set_alive'])[:45])
