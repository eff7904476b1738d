from operator import attrgetter, itemgetter, methodcaller, mul
from functools import reduce
rows = [{"n": "b", "v": 2}, {"n": "a", "v": 3}, {"n": "c", "v": 2}]
print(sorted(rows, key=itemgetter("v", "n")))
print(list(map(itemgetter("n"), rows)), reduce(mul, [1, 2, 3, 4]))
words = ["  pear", "fig ", "apple"]
print(list(map(methodcaller("strip"), words)), sorted(words, key=methodcaller("strip")))
class P:
    def __init__(self, n, a): self.n, self.a = n, a
print([p.n for p in sorted([P("x", 3), P("y", 1)], key=attrgetter("a"))], max(rows, key=itemgetter("v"))["n"])
