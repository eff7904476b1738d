from collections import namedtuple
from math import hypot
class Point(namedtuple("Point", "x y", defaults=(0,))):
    __slots__ = ()
    @property
    def length(self):
        return hypot(self.x, self.y)
    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)
p = Point(3, 4)
print(p, p.length, p + Point(1), p._replace(y=0), p._asdict(), *p)
x, y = p
print(x, y, p == (3, 4), Point._fields, Point._make([5, 6]), sorted([Point(2, 1), Point(1, 9)]))
try:
    p.x = 1
except AttributeError as e:
    print(e)
