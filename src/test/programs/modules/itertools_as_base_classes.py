"""Classes that inherit from the iterators of itertools; which iterators cannot be inherited from."""
import itertools as it
class counter(it.count):
    def __next__(self): return super().__next__() * 10
c = counter(3); print(next(c), next(c), c, [x for x, _ in zip(c, "ab")], c.__dict__, isinstance(c, it.count))
c.tag = 1; print(c.__dict__)
class ch(it.chain):
    def take(self, n): return list(it.islice(self, n))
print(ch("ab", "cd").take(3), type(ch.from_iterable(["ab"])), ch.from_iterable(["ab"]).take(9))
class K(it.count): pass
print(K(5), K(1, 2), next(K()), repr(K(5)))
class R(it.repeat): pass
print(R(1, 2), list(R("x", 2)), R(1, 3).__length_hint__())
for base, args in [(it.cycle, ("ab",)), (it.islice, ("abc", 2)), (it.product, ("ab", "c")), (it.permutations, ("ab",)), (it.combinations, ("abc", 2)), (it.combinations_with_replacement, ("ab", 2)), (it.accumulate, ([1, 2],)), (it.takewhile, (str.isalpha, "a1")), (it.dropwhile, (str.isalpha, "a1")), (it.filterfalse, (None, [0, 1])), (it.starmap, (pow, [(2, 3)])), (it.compress, ("ab", [1, 0])), (it.zip_longest, ("ab", "c")), (it.pairwise, ("abc",)), (it.groupby, ("aab",))]:
    sub = type("Sub", (base,), {})
    s = sub(*args)
    print(type(s).__name__, [x for _, x in zip(range(4), s)] if base is not it.groupby else [(k, list(g)) for k, g in s], type(s).__mro__[1])
for t in (type(it.tee("a")[0]), type(next(it.groupby("a"))[1]), type(iter([])), type(iter("")), range, slice, bool, type(None), type(...), type(lambda: 0), type((i for i in [])), memoryview):
    try: type("X", (t,), {}); print("ok", t)
    except TypeError as e: print(e)
