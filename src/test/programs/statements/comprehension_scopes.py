"""The variable of a comprehension is its own; the rest is looked up where it stands."""
n = "outer"
print([n for n in range(3)], n)
print({n: m for n, m in zip("ab", "cd")}, n)
print([[row[i] for row in [[1, 2], [3, 4]]] for i in range(2)])
print([(a, b) for a in range(3) if a for b in "xy" if a != 1 or b != "x"])


def outer(factor):
    functions = [lambda: factor * k for k in range(3)]
    return [f() for f in functions]


print(outer(10))
print([x for x in [y for y in range(4)] if x % 2], sum(i * i for i in range(4)))
matrix = [[1, 2, 3], [4, 5, 6]]
print([cell for row in matrix for cell in row], [list(col) for col in zip(*matrix)])
print({word[0] for word in ["apple"]}, {k: v for k, v in {"a": 1, "b": 2}.items() if v > 1})
print([(lambda v: v + 1)(v) for v in range(3)])
try:
    [missing for _ in range(1)]
except NameError as error:
    print(error)
print([i for i in range(5) if i > 1 if i < 4], [i if i % 2 else -i for i in range(4)])
print([*range(3)], [a for a, in [(1,), (2,)]], [x for x in (1, 2, 3)][::-1])
