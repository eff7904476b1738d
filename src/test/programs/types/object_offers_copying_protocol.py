"""What every object has from object: its state, how it is made anew, and its size."""


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Slotted:
    __slots__ = ("a", "b")


class Both(Slotted):
    pass


print(Point(1, 2).__getstate__(), object().__getstate__(), [].__getstate__())
s = Slotted()
print(s.__getstate__())
s.a = 5
print(s.__getstate__())
b = Both()
b.a, b.c = 1, 2
print(b.__getstate__())
maker, arguments, state, items, pairs = Point(3, 4).__reduce_ex__(4)
print(maker.__name__, arguments, state, items, pairs)
made = maker(*arguments)
print(type(made).__name__, vars(made))


class Stack(list):
    pass


maker, arguments, state, items, pairs = Stack("ab").__reduce_ex__(2)
print(arguments, state, list(items), pairs)
print([name for name in dir(object) if "reduce" in name or "state" in name or "size" in name])
try:
    (x for x in []).__reduce_ex__(4)
except TypeError as error:
    print(error)
