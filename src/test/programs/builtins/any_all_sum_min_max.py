"""any, all, sum, min, max, sorted over all kinds of things."""


def noisy(values):
    for value in values:
        print("look at", value)
        yield value


print(any([]), all([]), any([0, "", 3]), all([1, "a", []]), any(noisy([0, 5, 7])), all(noisy([1, 0, 7])))
print(sum([1, 2, 3]), sum([]), sum([0.1] * 10), sum([[1], [2]], []), sum((1, 2), start=10), sum([True, True]), sum([1, 2.5]))
print(min(3, 1, 2), max([3, 1, 2]), min("hello"), max("a", "B"), max([], default="none"), min((), default=None), max([-5, 3], key=abs))
print(max(["aa", "b", "cc"], key=len), min(["bb", "a", "c"], key=len), max({"a": 1, "b": 3}.items(), key=lambda p: p[1]), min(3, 2.0, True))
print(sorted("cab"), sorted([3, 1], reverse=True), sorted({"b": 1, "a": 2}), sorted([(2, "a"), (1, "b")], key=lambda p: p[1]))
for action in (lambda: max(), lambda: max([]), lambda: min(1), lambda: sum("ab"), lambda: sum([1], "a"), lambda: sum([[1]]), lambda: max(1, 2, default=3)):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
