"""typing as lessons use it: the hints do nothing at run time."""
from typing import Any, Callable, Dict, Generic, Iterator, List, NamedTuple, Optional, Protocol, Tuple, TypedDict, TypeVar, Union

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


class Point(NamedTuple):
    x: int
    y: int = 0


class Movie(TypedDict):
    title: str
    year: int


class Speaks(Protocol):
    def speak(self) -> str: ...


class Dog:
    def speak(self) -> str:
        return "woof"


def apply(f: Callable[[int], int], values: List[int], extra: Optional[Dict[str, Any]] = None) -> Iterator[int]:
    for value in values:
        yield f(value)


def hello(who: Speaks, how: Union[int, str] = "x") -> Tuple[str, int]:
    return who.speak(), len(str(how))


stack = Stack[int]()
stack.push(1)
stack.push("not checked")
print(stack.pop(), stack.pop(), Point(1), Point(1, 2).y, Movie(title="M", year=1931), hello(Dog(), 42))
print(list(apply(lambda n: n + 1, [1, 2])), Optional[int], Union[int, str], List[int], Callable[[int], str])
print(hello.__annotations__["how"], T, Any, Dict[str, int], Point.__annotations__)
