"""Abstract containers give methods for free."""
from collections.abc import Iterable, MutableMapping, Sequence


class Countdown(Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if not 0 <= i < self.n:
            raise IndexError(i)
        return self.n - i


class Upper(MutableMapping):
    def __init__(self):
        self.data = {}

    def __getitem__(self, key):
        return self.data[key.upper()]

    def __setitem__(self, key, value):
        self.data[key.upper()] = value

    def __delitem__(self, key):
        del self.data[key.upper()]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


c = Countdown(3)
print(list(c), 2 in c, c.index(1), list(reversed(c)), c.count(3), isinstance(c, Iterable))
u = Upper()
u["a"] = 1
u.update(b=2)
print(dict(u), u.get("A"), u.pop("b"), u.setdefault("c", 3), list(u.items()), "C" in u, len(u))
try:

    class Half(Sequence):
        def __len__(self):
            return 0

    Half()
except TypeError as error:
    print(error)
