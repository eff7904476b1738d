from enum import Enum
class Shape(Enum):
    CIRCLE = 1
    SQUARE = 2
    TRIANGLE = 3
def area(shape, size):
    match shape:
        case Shape.CIRCLE:
            return round(3.14159 * size ** 2, 2)
        case Shape.SQUARE:
            return size ** 2
        case Shape.TRIANGLE if size > 0:
            return size ** 2 / 2
        case _:
            return None
for shape in Shape:
    print(shape.name.title(), area(shape, 3))
print(area("x", 1), area(Shape.TRIANGLE, -1))
