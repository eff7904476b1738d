class L:
    def __len__(self): print("len", end=" "); return 2
    def __iter__(self): print("iter", end=" "); return iter([1, 2])
for n, f in (("list", list), ("tuple", tuple), ("sorted", sorted), ("bytes", bytes), ("star", lambda x: [*x]), ("extend", [].extend), ("call", lambda x: (lambda *a: 0)(*x)), ("iadd", lambda x: [].__iadd__(x))):
    f(L()); print(n)
class M(list):
    def __len__(self): print("len", end=" "); return -1
    def __iter__(self): print("iter", end=" "); return iter([1, 2])
for n, f in (("list", list), ("tuple", tuple), ("sorted", sorted), ("bytes", bytes), ("star", lambda x: [*x]), ("extend", [].extend), ("call", lambda x: (lambda *a: 0)(*x)), ("iadd", lambda x: [].__iadd__(x))):
    try: print(f(M([3,4]))); print(n)
    except Exception as e: print(n, e)
class M(tuple):
    def __len__(self): print("len", end=" "); return -1
    def __iter__(self): print("iter", end=" "); return iter([1, 2])
for n, f in (("list", list), ("tuple", tuple), ("sorted", sorted), ("bytes", bytes), ("star", lambda x: [*x]), ("extend", [].extend), ("call", lambda x: (lambda *a: 0)(*x)), ("iadd", lambda x: [].__iadd__(x))):
    try: print(f(M([3,4]))); print(n)
    except Exception as e: print(n, e)
class M(dict):
    def __len__(self): print("len", end=" "); return -1
for n, f in (("list", list), ("tuple", tuple), ("sorted", sorted), ("bytes", bytes), ("star", lambda x: [*x]), ("extend", [].extend), ("call", lambda x: (lambda *a: 0)(*x)), ("iadd", lambda x: [].__iadd__(x))):
    try: print(f(M([(3,4)]))); print(n)
    except Exception as e: print(n, e)
import collections, itertools, statistics, random
class L:
    n = 0
    def __len__(self): L.n += 1; return 2
    def __iter__(self): return iter([1, 2])
def c(name, f):
    L.n = 0
    try: f()
    except Exception as e: print(name, type(e).__name__, e)
    print(name, L.n)
c("list", lambda: list(L()))
c("tuple", lambda: tuple(L()))
c("star", lambda: [*L()])
c("startuple", lambda: (*L(),))
c("starset", lambda: {*L()})
c("call", lambda: (lambda *a: a)(*L()))
c("extend", lambda: [].extend(L()))
def iadd():
    x = []; x += L()
c("iadd", iadd)
c("sorted", lambda: sorted(L()))
c("set", lambda: set(L()))
c("frozenset", lambda: frozenset(L()))
c("dict", lambda: dict.fromkeys(L()))
c("deque", lambda: collections.deque(L()))
c("bytes", lambda: bytes(L()))
c("bytearray", lambda: bytearray(L()))
c("sum", lambda: sum(L()))
c("max", lambda: max(L()))
c("zip", lambda: list(zip(L(), L())))
c("map", lambda: list(map(str, L())))
c("enumerate", lambda: list(enumerate(L())))
c("join", lambda: "".join(map(str, L())))
c("counter", lambda: collections.Counter(L()))
c("any", lambda: any(L()))
c("slice", lambda: [1, 2].__setitem__(slice(0, 1), L()))
c("unpack", lambda: exec("a, b = L()", globals()))
c("unpack", lambda: exec("a, *b = L()", globals()))
c("product", lambda: list(itertools.product(L())))
c("comb", lambda: list(itertools.combinations(L(), 1)))
c("iter", lambda: list(iter(L())))
c("fsum", lambda: __import__("math").fsum(L()))
c("isd", lambda: set().update(L()))
c("isd", lambda: {1}.isdisjoint(L()))
c("cycle", lambda: next(itertools.cycle(L())))
c("updat", lambda: collections.deque().extend(L()))
c("mean", lambda: statistics.mean(L()))
c("rev", lambda: [1].extend(L()))
class H:
    n = 0
    def __iter__(self): return self
    i = 0
    def __next__(self):
        self.i += 1
        if self.i > 2: raise StopIteration
        return self.i
    def __length_hint__(self): L.n += 1; return 2
c("list", lambda: list(H()))
c("tuple", lambda: tuple(H()))
c("star", lambda: [*H()])
c("sorted", lambda: sorted(H()))
c("map", lambda: list(map(str, H())))
c("zip", lambda: list(zip(H())))
c("bytes", lambda: bytes(H()))
c("extend", lambda: [].extend(H()))
c("set", lambda: set(H()))
class B(L):
    def __bool__(self): return True
c("list", lambda: list(B()))
