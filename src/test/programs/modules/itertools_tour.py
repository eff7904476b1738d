"""Everything in itertools."""
import itertools as it
from operator import mul

take = lambda n, x: list(it.islice(x, n))
print(take(3, it.count(10)), take(3, it.count(1, 0.5)), take(5, it.cycle("ab")), list(it.repeat("x", 3)))
print(list(it.accumulate([1, 2, 3, 4])), list(it.accumulate([1, 2, 3], mul)), list(it.accumulate([1, 2], initial=100)))
print(list(it.chain("ab", [1])), list(it.chain.from_iterable([[1], [2, 3]])), list(it.compress("abcd", [1, 0, 1, 0])))
print(list(it.dropwhile(lambda n: n < 3, [1, 2, 3, 1])), list(it.takewhile(lambda n: n < 3, [1, 2, 3, 1])), list(it.filterfalse(lambda n: n % 2, range(5))))
print([(k, list(g)) for k, g in it.groupby("aabccc")], [(k, len(list(g))) for k, g in it.groupby([1, 3, 2, 4, 5], key=lambda n: n % 2)])
print(list(it.islice("abcdef", 2)), list(it.islice("abcdef", 1, 5, 2)), list(it.islice("abc", 1, None)), list(it.pairwise("abcd")))
print(list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.zip_longest("abc", "x", fillvalue="-")), list(it.product("ab", [1, 2])))
print(list(it.product([0, 1], repeat=2)), list(it.permutations("abc", 2)), list(it.combinations("abcd", 2))[:4], list(it.combinations_with_replacement("ab", 2)))
a, b = it.tee([1, 2, 3])
print(next(a), list(b), list(a), len(list(it.permutations(range(5)))), list(it.combinations([1], 2)), list(it.product()))
print(sum(1 for _ in it.combinations(range(10), 3)), ["".join(p) for p in it.product("xy", repeat=2)])
print(dict(zip(it.count(), "ab")), max(it.chain([1], [5])), it.count(5), it.repeat(1, 2))
groups = it.groupby([1, 1, 2])
first = next(groups)
second = next(groups)
print(list(first[1]), list(second[1]))
for action in (lambda: it.islice("a", -1), lambda: list(it.combinations("ab", -1)), lambda: it.repeat()):
    try:
        action()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
