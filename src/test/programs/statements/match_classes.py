"""match: class patterns with positions and keywords, dotted constants."""
from dataclasses import dataclass


class Colour:
    RED = "red"
    BLUE = "blue"


@dataclass
class Point:
    x: int
    y: int


class Line:
    __match_args__ = ("start", "end")

    def __init__(self, start, end):
        self.start, self.end = start, end


def where(thing):
    match thing:
        case Colour.RED:
            return "the red constant"
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"on the y axis at {y}"
        case Point(x, 0):
            return f"on the x axis at {x}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "some point"
        case Line(Point(x=x1), end=Point(y=y2)):
            return f"line {x1} {y2}"
        case int() | float() as number:
            return f"number {number}"
        case str(text):
            return f"text {text}"
        case [Point(), *_] as points:
            return f"{len(points)} points"
        case bool():
            return "never"


for thing in ("red", "blue", Point(0, 0), Point(0, 5), Point(6, 0), Point(2, 2), Point(1, 2),
              Line(Point(1, 2), Point(3, 4)), 7, True, 2.5, [Point(1, 1), 2], None):
    print(where(thing))
try:
    match Point(1, 2):
        case Point(1, 2, 3):
            pass
except TypeError as error:
    print(error)
