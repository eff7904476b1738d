from itertools import chain, combinations, filterfalse, islice, repeat, starmap, tee
def take(n, iterable): return list(islice(iterable, n))
def flatten(lists): return chain.from_iterable(lists)
def powerset(items):
    s = list(items)
    return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))
def partition(pred, items):
    a, b = tee(items)
    return list(filterfalse(pred, a)), list(filter(pred, b))
def chunks(items, n):
    it = iter(items)
    while part := list(islice(it, n)):
        yield part
print(take(3, range(10)), list(flatten([[1, 2], [3]])), list(powerset("abc")))
print(partition(lambda n: n % 2, range(7)), list(chunks("abcdefg", 3)))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(map(pow, range(4), repeat(2))))
