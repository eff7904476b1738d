from typing import Generic, Iterable, Optional, TypeVar, get_type_hints
T = TypeVar("T")
class Stack(Generic[T]):
    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items: list[T] = list(items)
    def push(self, item: T) -> "Stack[T]":
        self._items.append(item)
        return self
    def peek(self) -> Optional[T]:
        return self._items[-1] if self._items else None
s = Stack[int]([1]).push(2)
print(s.peek(), Stack[int], Stack[str].__args__, Stack.__parameters__, Stack().peek())
print(get_type_hints(Stack.peek), get_type_hints(Stack.__init__))
print(s.__orig_class__)
