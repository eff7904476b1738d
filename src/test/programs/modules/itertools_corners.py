"""itertools: errors, reprs, empty input and what is shared."""
import itertools as it
for bad in (lambda: it.count('a'), lambda: it.islice([1]), lambda: it.islice([1], 1, 2, 0), lambda: it.islice([1], 'a'), lambda: it.product([1], repeat=-1), lambda: it.permutations([1], 'a'), lambda: it.permutations([1], -1), lambda: it.chain(1), lambda: list(it.chain(1)), lambda: it.tee([1], -1), lambda: it.repeat(1).__length_hint__(), lambda: it.cycle(), lambda: it.cycle(3), lambda: it.zip_longest([1], 3), lambda: it.accumulate(), lambda: it.chain(a=1), lambda: it.zip_longest(a=1), lambda: it.takewhile(1), lambda: it.compress([1]), lambda: list(it.starmap(pow, [1])), lambda: it.groupby([1], 1, 2), lambda: next(it.groupby([])), lambda: it.combinations([1]), lambda: it.combinations([1], 'a'), lambda: it.islice([1], 2, 1, 3, 4), lambda: it.islice([], 1, -1), lambda: it.islice([], None, None, -1), lambda: it.repeat(1, 'a'), lambda: it.product(1), lambda: it.pairwise(1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(it.count(1.5), it.count(0, -1), it.count(step=2), it.repeat([1]), it.chain, type(it.tee([1])[0]), it.chain([1]), it.groupby, it.repeat(3, times=-4))
c = it.count(2 ** 63 - 1)
print(next(c), next(c), c)
print(list(it.permutations([])), list(it.combinations([], 0)), list(it.combinations('ab', 3)), list(it.combinations_with_replacement([], 1)), list(it.combinations_with_replacement([], 0)), list(it.permutations('abc')), list(it.permutations('ab', 3)))
print(list(it.combinations('abcde', 3)), list(it.combinations_with_replacement('abc', 3)))
i = iter(range(10))
print(list(it.islice(i, 2, 8, 3)), list(i))
i = iter(range(10))
print(list(it.islice(i, 3)), list(i))

def g():
    for i in range(3):
        print('make', i)
        yield i
x, y = it.tee(g())
print(next(x), next(x), next(y))
print(list(x), list(y))
gr = it.groupby('AAAABBBCCDAABBB')
print([k for k, _ in gr])
gg = it.groupby([1, 1, 2, 2, 3])
k, g1 = next(gg)
print(next(g1))
k2, g2 = next(gg)
print(list(g1), k2, list(g2), next(gg)[0])
print(list(it.zip_longest()), list(it.zip_longest('ab', 'cde', [1])), list(it.accumulate([])), list(it.accumulate([3, 1, 2], max)), list(it.accumulate('abc')))
print(list(zip(range(3), it.repeat('x'))), list(map(pow, range(4), it.repeat(2))), list(it.pairwise([1])))

def fact(n):
    return it.chain.from_iterable((range(k) for k in range(n)))
print(list(fact(4)), it.repeat(1, 3).__length_hint__(), len(list(it.product('ab', repeat=0))))
