"""wraps, partial, reduce, lru_cache, cache, cached_property, total_ordering, singledispatch."""
import functools
import operator


@functools.lru_cache(maxsize=2)
def square(n):
    print("computing", n)
    return n * n


print(square(2), square(2), square(3), square(4), square(2), square.cache_info())
square.cache_clear()
print(square.cache_info(), square.__name__, square.__wrapped__(1))


@functools.cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info().hits, functools.reduce(operator.mul, range(1, 6)), functools.reduce(max, [3, 9, 2], 5))
base2 = functools.partial(int, base=2)
hello = functools.partial(print, "hello", sep=", ")
hello("world")
print(base2("1010"), base2.func is int, base2.keywords, hello.args, functools.partial(pow, 2)(5))


class Circle:
    def __init__(self, r):
        self.r = r

    @functools.cached_property
    def area(self):
        print("area is computed")
        return 3 * self.r**2


c = Circle(2)
print(c.area, c.area, vars(c))


@functools.total_ordering
class Grade:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print(Grade(1) <= Grade(1), Grade(2) > Grade(1), Grade(1) >= Grade(2))


@functools.singledispatch
def show(value):
    return f"something {value}"


@show.register
def _(value: int):
    return f"int {value}"


@show.register(list)
def _(value):
    return f"list of {len(value)}"


print(show(1), show([1, 2]), show("x"), show(True))
try:
    functools.reduce(operator.add, [])
except TypeError as error:
    print(error)
try:
    fib([])
except TypeError as error:
    print(error)
