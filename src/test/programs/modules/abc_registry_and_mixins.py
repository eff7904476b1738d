"""Abstract classes: what is abstract, who counts as one, and the methods that come for free."""
from abc import ABC, ABCMeta, abstractmethod, abstractproperty
import collections.abc as cabc

class A(ABC):

    @abstractmethod
    def b(self):
        ...

    @property
    @abstractmethod
    def a(self):
        ...

    @classmethod
    @abstractmethod
    def c(cls):
        ...
try:
    A()
except TypeError as e:
    print(e)

class B(A):
    a = 1

    def b(self):
        super().b()
try:
    B()
except TypeError as e:
    print(e)

class C(B):

    @classmethod
    def c(cls):
        return 3
print(C().c(), A.__abstractmethods__ == frozenset({'a', 'b', 'c'}), C.__abstractmethods__, type(A), ABCMeta, ABC)

@A.register
class D:
    pass
print(isinstance(D(), A), issubclass(D, A), isinstance(3, A))
for x in ([], (), {}, set(), '', b'', 1, range(3), (i for i in []), iter([]), print, lambda: 0, {}.keys(), {}.items(), type.__dict__):
    print(type(x).__name__, [n for n in cabc.__all__ if isinstance(x, getattr(cabc, n))])

class Seq(cabc.Sequence):

    def __init__(s, *a):
        s.a = a

    def __getitem__(s, i):
        return s.a[i]

    def __len__(s):
        return len(s.a)
match Seq(1, 2, 3):
    case [x, *y]:
        print(x, y)

class Reg:

    def __getitem__(s, i):
        return (7, 8)[i]

    def __len__(s):
        return 2
match Reg():
    case [x, y]:
        print('no')
    case _:
        print('not seq')
cabc.Sequence.register(Reg)
match Reg():
    case [x, y]:
        print(x, y)

class M(cabc.Mapping):

    def __init__(s, d):
        s.d = d

    def __getitem__(s, i):
        return s.d[i]

    def __len__(s):
        return len(s.d)

    def __iter__(s):
        return iter(s.d)
match M({'a': 1, 'b': 2}):
    case {'a': x, **r}:
        print(x, r)
print(M({1: 2}).keys(), M({1: 2}).items() == {1: 2}.items(), M({1: 2}) == {1: 2}, M({1: 2}).values())

class S(cabc.MutableSet):

    def __init__(s, it=()):
        s.l = list(dict.fromkeys(it))

    def __contains__(s, x):
        return x in s.l

    def __iter__(s):
        return iter(s.l)

    def __len__(s):
        return len(s.l)

    def add(s, x):
        x in s.l or s.l.append(x)

    def discard(s, x):
        x in s.l and s.l.remove(x)

    def __repr__(s):
        return f'S{s.l}'
a = S([1, 2, 3])
b = S([2, 3, 4])
print(a & b, a | b, a - b, a ^ b, a <= b, S([2]) < a, a == {1, 2, 3}, a.isdisjoint([9]), {2, 5} & a, a | [9])
a |= b
print(a)
a -= S([1])
print(a)
a &= S([2])
print(a)
a ^= S([2, 7])
print(a, a.pop(), a)
try:
    a.remove(99)
except KeyError as e:
    print(repr(e))

class It(cabc.Iterator):

    def __init__(s):
        s.n = 0

    def __next__(s):
        s.n += 1
        if s.n > 3:
            raise StopIteration
        return s.n
print(list(It()), list[int], cabc.Iterable[int], cabc.Mapping[str, int])
try:

    class E(A):

        def __init__(self):
            pass
    E()
except TypeError as e:
    print(e)
print(issubclass(list, cabc.Sequence), issubclass(dict, cabc.MutableMapping), issubclass(C, ABC))
try:
    isinstance(1, cabc.Iterable) and 0
    cabc.Iterable.register(3)
except TypeError as e:
    print(e)
try:
    issubclass(3, cabc.Iterable)
except TypeError as e:
    print(e)

class G(cabc.Generator):

    def send(s, v):
        return v

    def throw(s, *a):
        raise a[0]
g = G()
print(g.send(4), next(g))
g.close()

class MS(cabc.MutableSequence):

    def __init__(s):
        s.l = []

    def __getitem__(s, i):
        return s.l[i]

    def __setitem__(s, i, v):
        s.l[i] = v

    def __delitem__(s, i):
        del s.l[i]

    def __len__(s):
        return len(s.l)

    def insert(s, i, v):
        s.l.insert(i, v)
m = MS()
m.append(3)
m.extend([1, 2])
m += [9, 8]
m.reverse()
print(m.l, m.pop(), m.pop(0), m.l)
m.remove(1)
print(m.l, m.index(2), m.count(9))
try:
    m.index(77)
except ValueError as e:
    print(repr(e))
m.clear()
print(m.l, list(reversed(m)))
