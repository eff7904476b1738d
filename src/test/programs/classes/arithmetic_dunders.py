"""Operators on a class: plain, reflected, in place, unary."""


class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        print("mul")
        return Vector(self.x * factor, self.y * factor)

    def __rmul__(self, factor):
        print("rmul")
        return self * factor

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y

    def __iadd__(self, other):
        self.x += other.x
        self.y += other.y
        return self

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __abs__(self):
        return (self @ self) ** 0.5

    def __bool__(self):
        return bool(self.x or self.y)

    def __radd__(self, other):
        print("radd", other)
        return self if other == 0 else NotImplemented


v, w = Vector(3, 4), Vector(1, 2)
print(v + w, v * 2, 2 * v, v @ w, -v, abs(v), bool(Vector(0, 0)))
same = v
v += w
print(v, same is v, sum([v, w]))
v *= 3
print(v, same is v)
for wrong in (lambda: v + 5, lambda: "a" + v, lambda: v - w, lambda: v @ 3, lambda: ~v, lambda: v / 2):
    try:
        wrong()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
