"""Abstract by NotImplementedError and by the abc module."""
from abc import ABC, abstractmethod


class Shape:
    def area(self):
        raise NotImplementedError

    def name(self):
        raise NotImplementedError(f"{type(self).__name__} has no name")


class Square(Shape):
    def area(self):
        return 4


class Storage(ABC):
    @abstractmethod
    def load(self):
        """Loads."""

    @property
    @abstractmethod
    def size(self): ...

    def describe(self):
        return f"{type(self).__name__} of {self.size}"


class Half(Storage):
    def load(self):
        return "half"


class Whole(Half):
    size = 7


print(Square().area())
for action in (Shape().area, Square().name, Storage, Half):
    try:
        action()
    except (NotImplementedError, TypeError) as error:
        print(type(error).__name__, str(error) or "(empty)")
print(Whole().describe(), Whole().load(), issubclass(Whole, Storage))
