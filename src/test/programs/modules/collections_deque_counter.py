"""deque, Counter and defaultdict."""
from collections import Counter, defaultdict, deque

d = deque([1, 2, 3], maxlen=4)
d.append(4)
d.append(5)
d.appendleft(0)
print(d, d.maxlen, d[0], d[-1], len(d), 3 in d, list(reversed(d)))
d.rotate(1)
print(d, d.pop(), d.popleft(), d, d.index(2), d.count(2))
d.extend("ab")
d.extendleft("cd")
d.rotate(-2)
print(d, deque("ab") == deque(["a", "b"]), deque(), deque([1]) + deque([2]), d.copy() == d)
d.remove("a") if "a" in d else None
try:
    d.insert(1, "i")
except IndexError as error:
    print(error)
d[0] = "first"
d.clear()
for action in (d.pop, d.popleft, lambda: d[0], lambda: d.remove(1)):
    try:
        action()
    except (IndexError, ValueError) as error:
        print(type(error).__name__, error)
c = Counter("mississippi")
print(c, c["s"], c["zzz"], c.most_common(2), sum(c.values()), c.total(), sorted(c.elements())[:3])
c.update("mmm")
c.subtract({"i": 5})
print(c, +c, Counter(a=3, b=1) + Counter(a=1, c=2), Counter(a=3, b=1) - Counter(a=1, b=5), Counter(a=3) & Counter(a=1), Counter(a=3) | Counter(b=1))
print(Counter([1, 1, 2]), dict(Counter("ab")), Counter(), Counter("ab") == Counter("ba"), Counter({"x": 2}).most_common())
del c["m"]
print("m" in c, list(c))
groups = defaultdict(list)
for word in ("apple", "bee", "ant"):
    groups[word[0]].append(word)
print(groups, dict(groups), groups["new"], "other" in groups, groups.get("other"), len(groups))
nested = defaultdict(lambda: defaultdict(int))
nested["x"]["y"] += 5
print({k: dict(v) for k, v in nested.items()}, defaultdict(int, a=1), defaultdict(int).default_factory)
try:
    defaultdict(None)["k"]
except KeyError as error:
    print("KeyError", error)
