"""What CPython says when a call does not fit."""


def f(a, b, c=3, *, key, other=1):
    return a


def g(a, b, /):
    pass


def none():
    pass


def h(*, x, y, z):
    pass


def attempt(call):
    try:
        call()
    except TypeError as error:
        print(error)


attempt(lambda: f())
attempt(lambda: f(1))
attempt(lambda: f(1, 2))
attempt(lambda: f(1, 2, 3, 4, key=5))
attempt(lambda: f(1, 2, 3, 4))
attempt(lambda: f(1, 2, key=1, nope=2))
attempt(lambda: f(1, 2, a=3, key=4))
attempt(lambda: g(1, b=2))
attempt(lambda: g(a=1, b=2))
attempt(lambda: g(1))
attempt(lambda: g(1, 2, 3))
attempt(lambda: none(1))
attempt(lambda: none(x=1))
attempt(lambda: h())
attempt(lambda: h(x=1))
attempt(lambda: f(*5))
attempt(lambda: f(**[1]))
attempt(lambda: f(**{1: 2}))
attempt(lambda: f(1, 2, key=1, **{"key": 2}))
attempt(lambda: (lambda x, y: 0)(1))
attempt(lambda: print(sepp=""))
attempt(lambda: len())
attempt(lambda: len(1, 2))
five = 5
attempt(lambda: five())
