"""Classes that are both sequence and mapping in patterns; classes that inherit from enumerate, zip, map and filter."""

from collections import UserDict
import collections.abc as abc
class M1(abc.Sequence, abc.Mapping):
    def __getitem__(s, i): raise IndexError
    def __len__(s): return 0
class M2(abc.Mapping, abc.Sequence):
    def __getitem__(s, i): raise KeyError
    def __len__(s): return 0
    def __iter__(s): return iter(())
def f(x):
    match x:
        case {}: return "map"
        case [*_]: return "seq"
        case _: return None
def g(x):
    match x:
        case [*_]: return "seq"
        case {}: return "map"
print(f(M2()), g(M2()))
class M3(dict, abc.Sequence): pass
class M4(list, abc.Mapping): 
    def __getitem__(s, k): return 1
print(f(M3()), g(M3()), f(M4()), g(M4()))
class S1(dict): pass
print(f(S1()), f(UserDict()), f(range(3)), f("abc"), f(b""), f(memoryview(b"a")), f(bytearray(b"a")), f({1}), f(iter([])))
for C in (enumerate, zip, map, filter):
    class Sub(C):
        extra = 1
        def first(self): return next(self)
    args = {enumerate: ("ab",), zip: ("ab", [1, 2]), map: (str, [1, 2]), filter: (None, [0, 1]), reversed: ([1, 2],)}[C]
    s = Sub(*args)
    print(type(s).__name__, isinstance(s, C), s.first(), list(s), s.extra)
    s.attr = 3; print(s.attr)
class Count(enumerate):
    def __new__(cls, it): return super().__new__(cls, it, 1)
print(list(Count("xy")))
