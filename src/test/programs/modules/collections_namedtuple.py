"""namedtuple: fields, defaults, renaming, errors, inheritance, patterns."""
from collections import namedtuple

def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
P = namedtuple('Point', 'x y')
p = P(1, y=2)
print(p, p.x, p[1], p._asdict(), p._replace(x=5), P._fields, P._make([7, 8]), p == (1, 2), hash(p) == hash((1, 2)), P.__doc__, P.x, P.__match_args__, P, P.__module__, P.x.__doc__, p.__class__.__name__)
x, y = p
print(x, y, *p, len(p), isinstance(p, tuple), p + (3,), sorted([P(2, 1), P(1, 2)]), P._field_defaults, P.__new__.__doc__, P._make.__doc__)
t(P, 1)
t(P, 1, 2, 3)
t(P, 1, z=3)
t(P._make, [1])
t(p._replace, q=1)
t(setattr, p, 'x', 3)
t(setattr, p, 'zz', 3)
t(delattr, p, 'x')
for a in (('P', 'a a'), ('P', '_a'), ('P', 'class'), ('1P', 'a'), ('P', 'a-b'), ('P', [1])):
    t(namedtuple, *a)
t(namedtuple, 'P', 'a b', defaults=(1, 2, 3))
Q = namedtuple('Q', ['a', 'b', 'c'], defaults=[2, 3])
print(Q(1), Q._field_defaults, Q(1, c=5))
print(namedtuple('R', 'a class _x a', rename=True)._fields, namedtuple('E', '')(), namedtuple('S', 'a,b')(1, 2))

class V(namedtuple('V', 'x y')):
    __slots__ = ()

    def __add__(s, o):
        return V(s.x + o.x, s.y + o.y)

    @property
    def n(s):
        return s.x
print(V(1, 2) + V(3, 4), V(1, 2).n, V(1, 2)._replace(x=9))
t(setattr, V(1, 2), 'q', 1)
match p:
    case P(a, b):
        print('m', a, b)
match p:
    case P(x=1, y=q):
        print(q)
