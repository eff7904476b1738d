"""sys.getsizeof of numbers, text, tuples, dicts, sets and instances."""

import sys

print([sys.getsizeof(n) for n in (0, 1, -1, 2**30, 2**60, 2**100, 1.5, True, 1j)])
print([sys.getsizeof(s) for s in ("", "a", "abc", "é", "日本", "😀", b"", b"abc", bytearray(b"abc"))])
print([sys.getsizeof(tuple(range(n))) for n in (0, 1, 2, 10)])
print([sys.getsizeof({i: i for i in range(n)}) for n in (0, 1, 5, 6, 11, 22, 100)])
print(sys.getsizeof({"a": 1, "b": 2}), sys.getsizeof(dict(x=1)), sys.getsizeof({}))
print([sys.getsizeof(set(range(n))) for n in (0, 4, 5, 19, 100)], sys.getsizeof(frozenset("ab")))


class Plain:
    def __init__(self):
        self.x = 1


class Slotted:
    __slots__ = ("x", "y")


class Sized:
    def __sizeof__(self):
        return 1000


print(sys.getsizeof(Plain()), sys.getsizeof(Slotted()), sys.getsizeof(object()), sys.getsizeof(None))
print(Plain().__sizeof__(), Slotted().__sizeof__(), (1).__sizeof__(), [].__sizeof__())
print(sys.getsizeof(Sized()) > 1000)
