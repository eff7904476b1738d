"""copy.copy and copy.deepcopy of iterators: where they stand, and what they share."""
import copy
import itertools
import operator

MAKERS = {
    "list": lambda: iter([1, 2, 3]),
    "tuple": lambda: iter((1, 2, 3)),
    "text": lambda: iter("abc"),
    "range": lambda: iter(range(5)),
    "reversed": lambda: reversed([1, 2, 3]),
    "enumerate": lambda: enumerate("abc"),
    "zip": lambda: zip("abc", "xyz"),
    "map": lambda: map(str, [1, 2, 3]),
    "filter": lambda: filter(None, [1, 0, 2]),
    "count": lambda: itertools.count(5, 2),
    "cycle": lambda: itertools.cycle("ab"),
    "repeat": lambda: itertools.repeat(3, 4),
    "chain": lambda: itertools.chain("abc", "de"),
    "islice": lambda: itertools.islice("abcdef", 1, 5),
    "accumulate": lambda: itertools.accumulate([1, 2, 3], operator.mul),
    "takewhile": lambda: itertools.takewhile(bool, [1, 2, 0]),
    "dropwhile": lambda: itertools.dropwhile(bool, [1, 0, 2]),
    "product": lambda: itertools.product("ab", "cd"),
    "permutations": lambda: itertools.permutations("abc"),
    "combinations": lambda: itertools.combinations("abcd", 2),
    "starmap": lambda: itertools.starmap(pow, [(2, 3), (3, 2)]),
    "zip_longest": lambda: itertools.zip_longest("abc", "x"),
    "compress": lambda: itertools.compress("abcd", [1, 0, 1, 1]),
    "groupby": lambda: itertools.groupby("aabbc"),
    "generator": lambda: (letter for letter in "abc"),
    "pairwise": lambda: itertools.pairwise("abc"),
}


def shown(items):
    return [item[0] if isinstance(item, tuple) and len(item) == 2 else item for item in items]


for name, make in MAKERS.items():
    iterator = make()
    next(iterator)
    try:
        deep = copy.deepcopy(iterator)
        print(name, shown(itertools.islice(deep, 3)), shown(itertools.islice(copy.copy(iterator), 3)))
    except TypeError as error:
        print(name, error)

ahead = iter([1, 2, 3, 4])
behind = copy.copy(ahead)
print(next(ahead), next(ahead), next(behind), list(ahead), list(behind))
pairs = zip(iter([1, 2, 3]), "abc")
shared = copy.copy(pairs)
print(next(pairs), next(shared), list(pairs), list(shared))
first, second = itertools.tee("abc")
again, third = itertools.tee(first)
print(again is first, next(second), next(copy.copy(second)), list(second), list(third), list(first))
