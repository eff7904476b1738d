"""A failing generator shows every generator that was delegating."""


def inner(n):
    yield n
    yield 10 / n


def outer():
    yield from inner(5)
    yield from inner(0)


for value in outer():
    print(value)
