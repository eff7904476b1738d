"""Positional-only, plain, variable, keyword-only and variable keyword parameters."""


def everything(a, b=2, /, c=3, *args, d, e=5, **rest):
    return a, b, c, args, d, e, rest


print(everything(1, d=4))
print(everything(1, 20, 30, 40, 50, d=4, x=6, a=7))
print(everything(*range(5), **{"d": "D", "e": "E", "f": "F"}))


def only_keywords(*, left, right="r"):
    return left + right


print(only_keywords(left="l"), only_keywords(right="2", left="1"))


def only_positions(x, y, /):
    return x - y


print(only_positions(5, 3))


def collect(*args, **kwargs):
    return args, kwargs


print(collect(), collect(*"ab", 1, *[2, 3], k=1, **{"l": 2}, **{"m": 3}))
print(collect(*(n for n in range(3)), **dict(zip("xy", (1, 2)))))
