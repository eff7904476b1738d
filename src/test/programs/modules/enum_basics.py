"""Enum, auto, IntEnum, Flag, unique, methods."""
from enum import Enum, Flag, IntEnum, auto, unique


class Colour(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def shout(self):
        return self.name + "!"

    @property
    def warm(self):
        return self is Colour.RED


class Step(Enum):
    FIRST = auto()
    SECOND = auto()


class Level(IntEnum):
    LOW = 1
    HIGH = 10


class Access(Flag):
    READ = auto()
    WRITE = auto()
    BOTH = READ | WRITE


print(Colour.RED, repr(Colour.RED), Colour.RED.name, Colour.RED.value, Colour(2), Colour["GREEN"], Colour.CRIMSON is Colour.RED)
print(list(Colour), len(Colour), Colour.RED in Colour, Colour.RED == 1, Colour.RED.shout(), Colour.GREEN.warm, list(Colour.__members__))
print(list(Step), Level.HIGH > Level.LOW, Level.HIGH + 5, Level.LOW == 1, f"{Level.HIGH}", repr(Level.LOW), sorted([Level.HIGH, Level.LOW]))
print(Access.READ | Access.WRITE, Access.READ in Access.BOTH, Access.BOTH & Access.WRITE, bool(Access.READ & Access.WRITE), repr(Access.READ))
print({Colour.RED: "r"}[Colour.RED], type(Colour.RED), isinstance(Colour.RED, Colour), Colour.__name__)
for action in (lambda: Colour(9), lambda: Colour["BLUE"], lambda: setattr(Colour, "RED", 5), lambda: Colour.RED < Colour.GREEN, lambda: Colour.PINK):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
try:

    @unique
    class Twice(Enum):
        A = 1
        B = 1

except ValueError as error:
    print(error)


class Planet(Enum):
    EARTH = (5.97, 6371)
    MARS = (0.642, 3389)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius


print(Planet.MARS.mass, Planet.EARTH.value, Enum("Animal", "CAT DOG").DOG.value)
match Colour.GREEN:
    case Colour.RED:
        print("red")
    case Colour.GREEN:
        print("matched green")
