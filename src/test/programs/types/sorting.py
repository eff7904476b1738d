"""sorted and sort: keys, reverse, stability, several keys, order of calls."""
words = ["banana", "Apple", "cherry", "apple", "Banana", "fig"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True))
people = [("Ann", 30), ("Bob", 25), ("Cid", 30), ("Dan", 25)]
print(sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: p[1], reverse=True))
print(sorted(people, key=lambda p: (-p[1], p[0])), sorted([3, 1.5, True, -2]), sorted([[2], [1, 5], []]))
calls = []
sorted([3, 1, 2], key=lambda n: calls.append(n) or n)
print(calls, sorted("hello"), sorted({"b": 1, "a": 2}), sorted(range(5), key=lambda n: n % 2))


class Card:
    order = "23456789TJQKA"

    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        return self.order.index(self.rank) < self.order.index(other.rank)

    def __repr__(self):
        return self.rank


hand = [Card(r) for r in "KA2T"]
hand.sort()
print(hand, max(hand), sorted(hand, reverse=True))
from functools import cmp_to_key

print(sorted([5, 3, 8], key=cmp_to_key(lambda a, b: b - a)), sorted([(1, "b"), (1, "a")]))
for bad in ([1, "a"], [None, 1], [(1, None), (1, 2)]):
    try:
        sorted(bad)
    except TypeError as error:
        print(error)
try:
    [2, 1].sort(lambda a: a)
except TypeError as error:
    print(error)
