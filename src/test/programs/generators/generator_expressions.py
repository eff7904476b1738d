"""Generator expressions: the first iterable is evaluated at once, the rest later."""


def source(name):
    print("evaluated", name)
    return [1, 2, 3]


lazy = (a * b for a in source("first") for b in source("second"))
print("created")
print(next(lazy))
print(list(lazy))
factor = 10
scaled = (n * factor for n in (1, 2))
factor = 100
print(list(scaled))
print(sum(n for n in range(10) if n % 2), max((len(w), w) for w in "to be or not".split()))
nested = ((row, [row * col for col in range(3)]) for row in range(2))
print(dict(nested))
try:
    bad = (n for n in None)
except TypeError as error:
    print(error)
try:
    list(1 / n for n in (1, 0))
except ZeroDivisionError as error:
    print(error)
