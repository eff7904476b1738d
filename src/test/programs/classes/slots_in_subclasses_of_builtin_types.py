"""__slots__ in classes that inherit from built-in types: no other attribute can be set."""

for base in (dict, list, tuple, int, str, float, set, bytes, Exception, object):
    try:
        C = type('C', (base,), {'__slots__': ()})
        x = C()
        x.a = 1
        print(base.__name__, 'set', x.a)
    except Exception as e:
        print(base.__name__, type(e).__name__, e)
class D2(dict):
    __slots__ = ['default']
    def __init__(self, default=None):
        dict.__init__(self)
        self.default = default
a = D2(default=0.0)
print(a, a.default)
a.default = -1
print(a.default)
try:
    a.x1 = 1
    print("set", a.x1)
except AttributeError as e: print(e)
from collections import namedtuple
class P(namedtuple('P', 'x y')):
    __slots__ = ()
try: P(1, 2).z = 3
except AttributeError as e: print(e)
class S(str): __slots__ = ('a', 'b')
s = S("x"); s.a = 1; print(s, s.a, hasattr(s, 'b'), hasattr(s, '__dict__'))
for act in (lambda: s.b, lambda: setattr(s, 'c', 1), lambda: delattr(s, 'c'), lambda: vars(s), lambda: delattr(s, 'b'), lambda: s.__dict__):
    try: print(act())
    except Exception as e: print(type(e).__name__, e)
del s.a
print(hasattr(s, 'a'))
class S2(S): pass
t = S2("y"); t.a = 1; t.zz = 2; print(t.a, t.zz)
class S3(S): __slots__ = ()
t = S3("y"); t.b = 5; print(t.b)
try: t.q = 1
except AttributeError as e: print(e)
class L(list): __slots__ = ['n', '__dict__']
l = L([1]); l.n = 2; l.free = 3; print(l, l.n, l.free, 'free' in l.__dict__)
class E1(Exception): __slots__ = ('code',)
e = E1("m"); e.code = 4; e.other = 5; print(e.code, e.other, e.args)
try:
    class T(tuple): __slots__ = ('a',)
except TypeError as e: print(e)
import copy
c = copy.copy(a); print(c, c.default, type(c).__name__)
