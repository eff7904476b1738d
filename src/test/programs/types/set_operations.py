"""Sets of small numbers: operations, methods, frozenset."""
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b, a | {9}, len(a), 3 in a, {1, 2} < a, a <= a, a > {1}, a.isdisjoint({7}))
print(a.union([5], (6,)), a.intersection([1, 2, 9]), a.difference({1}, [2]), a.symmetric_difference([4, 5]))
print(a.issubset(range(10)), a.issuperset([1]), a == {4, 3, 2, 1}, a != b, set(), {*()}, set("aab") == {"a", "b"})
c = a.copy()
c.add(10)
c.discard(1)
c.discard(99)
c.remove(2)
print(c, c.pop() in {3, 4, 10}, len(c))
c.update([1], {2})
c.intersection_update({1, 2, 3})
c.difference_update([1])
c.symmetric_difference_update({2, 7})
print(sorted(c))
c.clear()
print(c, bool(c), frozenset([1, 2]), frozenset(), {frozenset([1]): "hashable"}[frozenset([1])], frozenset([1]) == {1})
print(frozenset([1, 2]) | {3}, {3} | frozenset([1, 2]), type(frozenset() | set()).__name__, {x % 3 for x in range(10)})
print(sorted({"b", "a", "c"}), max({3, 9, 2}), sum({1, 2, 3}), len({1, 1.0, True}), {0} == {False})
for action in (lambda: {[]}, lambda: a | [1], lambda: a.remove(100), lambda: frozenset().add(1), lambda: a + b, lambda: {{}}):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
