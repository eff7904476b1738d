"""Protocols asked with isinstance, TypedDicts that inherit, named tuples with type variables."""
from contextlib import AbstractContextManager
from typing import (
    Annotated, Generic, Iterable, Iterator, Mapping, NamedTuple, NotRequired, Protocol, Required, Sized,
    TypedDict, TypeVar, get_type_hints, runtime_checkable,
)

T = TypeVar("T")


def attempt(ask):
    try:
        return ask()
    except TypeError as error:
        return f"TypeError: {error}"


class Walk(Iterable[T], Protocol[T]):
    """A protocol below Iterable does not disturb what is asked of Iterable."""

    def walk(self): ...


print(isinstance([], Iterable), isinstance(5, Iterable), issubclass(dict, Mapping), isinstance("", Sized))


class Plain(Protocol):
    def close(self): ...


@runtime_checkable
class Closing(Protocol):
    def close(self): ...


@runtime_checkable
class Named(Protocol):
    name: str


@runtime_checkable
class Both(Closing, Named, Protocol):
    pass


class File:
    def __init__(self):
        self.name = "file"

    def close(self):
        pass


class Refusing:
    close = None


class Explicit(Plain):
    pass


class Late:
    pass


Closing.register(Late)

for kind in (Plain, Closing, Named, Both):
    for value in (File(), Refusing(), Explicit(), Late(), 3):
        print(
            kind.__name__,
            type(value).__name__,
            attempt(lambda: isinstance(value, kind)),
            attempt(lambda: issubclass(type(value), kind)),
            sep=", ",
        )
print(attempt(Plain), attempt(lambda: issubclass(3, Closing)))


class Managed(AbstractContextManager, Protocol):
    pass


def wrong():
    class Wrong(File, Protocol):
        pass


print(Managed.__mro__[1].__name__, attempt(wrong))


class Hooked(Protocol):
    @classmethod
    def __subclasshook__(cls, other):
        return other.__name__.startswith("F")


print(issubclass(File, Hooked), issubclass(Late, Hooked))


class Movie(TypedDict, total=False):
    title: str
    year: Required[int]
    note: Annotated[Required[str], "a remark"]


class Strict(Movie):
    title: str
    year: NotRequired[int]
    follows: "NotRequired[Movie]"


class Box(TypedDict, Generic[T]):
    value: T


class Labelled(Box[T]):
    label: str


for kind in (Movie, Strict, Box, Labelled):
    print(kind.__name__, sorted(kind.__required_keys__), sorted(kind.__optional_keys__), kind.__total__)
    print("  ", get_type_hints(kind))
print(Labelled[int], Labelled(value=1, label="a"), [c.__name__ for c in Labelled.__mro__])


class Pair(NamedTuple, Generic[T]):
    first: T
    second: T

    def swapped(self):
        return Pair(self.second, self.first)


pair = Pair[int](1, 2)
print(pair, pair.swapped(), Pair[int], [c.__name__ for c in Pair.__mro__], isinstance(pair, tuple))


def mixed():
    class Mixed(NamedTuple, File):
        x: int


print(attempt(mixed))


class Countdown(Iterator[int]):
    def __init__(self, start):
        self.left = start

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left


print(list(Countdown(3)))
Old = TypedDict("Old", x=int)
print(Old.__annotations__)
