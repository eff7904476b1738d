"""What generic aliases of typing and collections.abc are, and can do, while a program runs."""
import collections.abc
import copy
import typing
from typing import (
    Annotated, Any, Callable, ClassVar, Concatenate, Counter, DefaultDict, Deque, Dict, Final, Generic,
    List, Literal, NewType, NoReturn, Optional, ParamSpec, Tuple, TypeVar, Union,
    get_args, get_origin, get_overloads, get_type_hints, no_type_check, overload,
)

T = TypeVar("T")
P = ParamSpec("P")


def attempt(make):
    try:
        return make()
    except TypeError as error:
        return f"TypeError: {error}"


print("-- names that make objects, and those that do not")
groups = DefaultDict(list)
groups["a"].append(1)
print(groups, Deque([1, 2]), Counter("aab"), Counter[str]("ab"), attempt(List), attempt(Dict[str, int]))

print("-- names of aliases")
for alias in (List, List[int], Optional, Union, Callable, Dict[str, int], Tuple, Deque):
    print(alias.__name__, alias.__qualname__, end="; ")
print()

print("-- callables")
for alias in (
    collections.abc.Callable[[int, str], float],
    collections.abc.Callable[..., int],
    collections.abc.Callable[[], None],
    collections.abc.Callable[[T], T][int],
    Callable[[int, str], float],
    Callable[P, int][[str, float]],
    Callable[P, int][str],
    Callable[P, T][..., int],
    Callable[Concatenate[int, P], str][[bool]],
):
    print(alias, alias.__args__, get_args(alias), get_origin(alias).__name__)
print({collections.abc.Callable[[int], str]: 1}, Optional[collections.abc.Callable[[int], str]])
print(attempt(lambda: collections.abc.Callable[int]), attempt(lambda: collections.abc.Callable[int, str]))

print("-- literals and remarks")
print(Literal[int, 1, "a", 1, True], Literal[[], []], Annotated[Annotated[int, "a"], "b"])
print(Annotated[List[T], "x"][int], Annotated[T, "outer"][Annotated[int, "inner"]])

print("-- copies are the same")
print(copy.copy(T) is T, copy.deepcopy(T) is T, copy.copy(List) is List, copy.deepcopy(Any) is Any)
print(copy.deepcopy(Dict[str, T]) == Dict[str, T], copy.deepcopy(Union[T, int]) == Union[T, int])

print("-- what may not stand inside")
for make in (
    lambda: List[Union], lambda: List[ClassVar[int]], lambda: Union[Final, int], lambda: List[Generic],
    lambda: Optional[ClassVar], lambda: List[Generic[T]], lambda: Union[int, Optional],
):
    print(attempt(make))


print("-- what has no subclasses")
UserId = NewType("UserId", int)


def derive(base):
    class Derived(base):
        pass


for base in (Union, Union[int, str], ClassVar[int], Optional[int], NoReturn, UserId, TypeVar, type(Union)):
    print(attempt(lambda: derive(base)))


class Stack(Generic[T]):
    limit = 3


class Numbers(list[T]):
    pass


print("-- an alias stands for its class")
Stack[int].limit = 7
print(Stack.limit, Stack[int].limit, Stack[int]().__orig_class__, Numbers[int]().__orig_class__)
print(attempt(lambda: list(List)), attempt(lambda: iter(Optional)), tuple[*tuple[int, str]])


print("-- hints")


class Node:
    children: list["Node"]
    parent: "Optional[Node]" = None
    total: "ClassVar[int]" = 0


@no_type_check
class Unchecked:
    x: "nowhere"

    def method(self, a: "nowhere"):
        pass


def merge(x: int | list[Annotated[str, "remark"]], y: "list[Node]"):
    pass


print(get_type_hints(Node), get_type_hints(Unchecked), get_type_hints(Unchecked.method))
print(get_type_hints(merge), get_type_hints(merge, include_extras=True))
print(get_type_hints(int), get_type_hints(Node.__init__))


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x):
    return x * 2


print([get_type_hints(one) for one in get_overloads(double)])


@typing.dataclass_transform(kw_only_default=True)
def model(cls):
    return cls


print(model.__dataclass_transform__)
