"""dataclass: generated init, repr, eq, order; defaults; frozen; post init."""
from dataclasses import FrozenInstanceError, asdict, astuple, dataclass, field, fields, replace


@dataclass
class Item:
    name: str
    price: float = 1.0
    tags: list = field(default_factory=list)
    total: float = field(init=False, repr=False, default=0)

    def __post_init__(self):
        self.total = self.price * 2


@dataclass(frozen=True, order=True)
class Point:
    x: int
    y: int = 0


@dataclass
class Named(Item):
    label: str = "none"


a, b = Item("pen"), Item("pen")
a.tags.append("blue")
print(a, b, a == b, b == Item("pen"), a.total)
print(Point(1, 2) < Point(1, 3), sorted([Point(2), Point(1, 5)]), hash(Point(1, 2)) == hash(Point(1, 2)))
try:
    Point(1).x = 5
except FrozenInstanceError as error:
    print(error)
print(asdict(a), astuple(Point(3, 4)), replace(Point(1, 2), y=9))
print([f.name for f in fields(Named)], Named("n", label="l"))
for call in (lambda: Item(), lambda: Point(1, 2, 3), lambda: Item("x") < Item("y")):
    try:
        call()
    except TypeError as error:
        print(error)
try:

    @dataclass
    class Bad:
        a: int = 1
        b: int

except TypeError as error:
    print(error)
