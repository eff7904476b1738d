"""__slots__ fixes the attributes of an instance."""


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Open(Point):
    pass


class More(Point):
    __slots__ = "z"


p = Point(1, 2)
p.x = 10
print(p.x, p.y, Point.__slots__, hasattr(p, "__dict__"))
for action in (lambda: setattr(p, "z", 1), lambda: p.__dict__, lambda: Point.x.missing):
    try:
        action()
    except AttributeError as error:
        print(error)
o = Open(1, 2)
o.anything = 3
print(o.__dict__, o.x)
m = More(1, 2)
m.z = 3
print(m.z)
del p.x
try:
    p.x
except AttributeError as error:
    print(error)
