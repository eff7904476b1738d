"""What a generator object tells about itself."""


def counting(limit):
    """Counts."""
    n = 0
    while n < limit:
        yield n
        n += 1


def outer():
    yield from counting(2)


g = counting(3)
print(g.__name__, g.__qualname__, g.gi_code.co_name)
print(repr(g))
next(g)
print(g.gi_frame.f_lineno, g.gi_frame.f_locals)
print(g.gi_yieldfrom)
o = outer()
next(o)
print(o.gi_yieldfrom)
g.__name__ = "renamed"
print(g.__name__, g.__qualname__)
lazy = (n for n in range(3))
print(lazy)


class Tree:
    def walk(self):
        yield self


print(Tree().walk().__qualname__)
