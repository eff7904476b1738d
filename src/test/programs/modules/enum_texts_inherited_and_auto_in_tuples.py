"""Texts of mixed enumerations, auto() inside of values, names made in the body, pickling."""
import copy
import enum
import pickle
import warnings
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto
from types import DynamicClassAttribute


class Shouting(IntEnum):
    def __str__(self):
        return self.name.upper()

    def __format__(self, spec):
        return "<" + self.name + ">"


class Level(Shouting):
    low = 1
    high = 2


class Named(StrEnum):
    def __str__(self):
        return "named " + self.value


class Pet(Named):
    CAT = auto()


class Spoken:
    def __str__(self):
        return "spoken " + self.name


class Count(Spoken, IntEnum):
    one = 1


print(str(Level.low), format(Level.low), f"{Level.high}", "%s" % Level.high, Level.high + 1)
print(str(Pet.CAT), f"{Pet.CAT}", Pet.CAT + "s")
print(str(Count.one), f"{Count.one}", repr(Count.one))


class Steps(Enum):
    ONE = auto()
    TWO = auto(), auto()
    THREE = auto(), "x", auto()
    FOUR = auto()


print([step.value for step in Steps])


class Made(Enum):
    vars().update({"M_" + name: len(name) for name in ("ab", "cde")})

    def twice(self):
        return self.value * 2


print(list(Made), Made.M_cde.twice())

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")

    class Outer(Enum):
        plain = 1

        class Inner:
            pass

    print([str(one.message) for one in seen])
print(list(Outer))


class Base(Enum):
    @DynamicClassAttribute
    def label(self):
        return "label of " + self.name


class Derived(Base):
    label = 1
    other = 2


print(Derived.label.label, Derived.other.label, Derived["label"].value)

for member in (Level.low, Pet.CAT, Count.one, Steps.TWO, Derived.other):
    same = [pickle.loads(pickle.dumps(member, p)) is member for p in range(2, 6)]
    print(member, same, copy.copy(member) is member, copy.deepcopy([member])[0] is member)


class Shape(Enum):
    SQUARE = 4

    def area(self):
        return 1


class Perm(Flag):
    R = 1
    W = 2


class Bits(IntFlag):
    A = 1


def public(value):
    return [name for name in dir(value) if not name.startswith("_")]


print(public(Shape.SQUARE), public(Shape))
print(public(Perm.R), public(Perm))
print(public(Bits.A))
print([name for name in public(Pet.CAT) if name not in dir(str)])
