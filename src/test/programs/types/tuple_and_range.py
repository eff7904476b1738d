"""Tuples and ranges."""
t = (1, 2, 3, 2)
print(t, t[1], t[-1], t[1:3], t + (4,), t * 2, len(t), t.count(2), t.index(3), 2 in t, (1,), (), tuple("ab"))
print((1, 2) < (1, 3), (1, 2) == (1, 2), (1, 2) < (1, 2, 0), hash((1, 2)) == hash((1, 2)), (1, "a") != (1, "b"))
a, b = b, a = 1, 2
print(a, b, ((1, 2), (3,))[0][1], sorted(((2, "b"), (1, "z"), (2, "a"))), max((1, 5), (2, 0)))
for action in (lambda: t.__setitem__(0, 1), lambda: t.append(1), lambda: hash(([],))):
    try:
        action()
    except (AttributeError, TypeError) as error:
        print(error)
r = range(2, 20, 3)
print(r, list(r), len(r), r[1], r[-1], r[1:3], r[::-1], 8 in r, 9 in r, r.index(8), r.count(8), r.start, r.stop, r.step)
print(range(5), range(0), list(range(5, 0, -2)), range(3) == range(0, 3), range(0) == range(5, 1), bool(range(0)))
print(list(reversed(range(3))), sum(range(101)), range(10**20)[10**19], len(range(0, -10, -3)), min(range(3, 9)))
print(hash(range(3)) == hash(range(0, 3, 1)), [*range(2)], repr(range(1, 5, 1)), repr(range(1, 5, 2)), 1.0 in range(3))
