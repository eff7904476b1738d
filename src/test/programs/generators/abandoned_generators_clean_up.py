"""finally of a generator runs when nobody uses the generator any more, whoever held it."""

from itertools import islice


def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        print("cleanup", name)


x = numbers("two names")
next(x)
y = x
del x
print("one name left")
del y
print("gone")
held = [numbers("in a list")]
next(held[0])
held.clear()
print("list cleared")


def use():
    a = numbers("local")
    b = a
    next(b)
    print("leaving")


use()
print("left")


class Owner:
    def __init__(self):
        self.source = numbers("attribute")
        next(self.source)


owner = Owner()
owner = None
print("owner gone")
for wrap in (lambda g: map(str, g), enumerate, lambda g: islice(g, 5), lambda g: (v for v in g)):
    wrapped = wrap(numbers("wrapped"))
    next(wrapped)
    del wrapped
    print("wrapper gone")


def outer():
    yield from numbers("inner")


o = outer()
next(o)
o = None
print("outer gone")
print(next(numbers("temporary")))
print(any(v == 1 for v in numbers("searched")))
first, *_ = numbers("unpacked")
never_started = numbers("never started")
del never_started
print("end")
