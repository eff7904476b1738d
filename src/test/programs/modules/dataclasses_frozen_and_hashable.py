from dataclasses import FrozenInstanceError, dataclass, field, fields
@dataclass(frozen=True)
class Vector:
    x: float
    y: float = 0.0
    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)
v = Vector(1, 2)
print(v, v * 3, hash(v) == hash(Vector(1, 2)), {v: "known"}[Vector(1, 2)])
for change in (lambda: setattr(v, "x", 5), lambda: delattr(v, "y")):
    try:
        change()
    except FrozenInstanceError as e:
        print(type(e).__name__, e)
print([(f.name, f.type, f.default) for f in fields(Vector)])
