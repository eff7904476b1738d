"""isinstance, issubclass, type, with tuples, unions and the abstract kinds."""
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence

for value in (1, True, 2.5, "a", [1], (1,), {"a": 1}, {1}, None, len, range(3), iter([]), b"x", 1j):
    kinds = [k.__name__ for k in (int, float, str, list, tuple, dict, set, bool, complex) if isinstance(value, k)]
    abstract = [k.__name__ for k in (Iterable, Iterator, Sequence, Mapping, Hashable, Callable) if isinstance(value, k)]
    print(f"{type(value).__name__:28}", *kinds, "|", *abstract)
print(isinstance(1, (str, int)), isinstance("a", int | str), issubclass(bool, (str, int)), isinstance(1, object))
print(int | str, int | None, list[int], dict[str, int], type(int | str).__name__, isinstance([], list))
print(issubclass(dict, Mapping), issubclass(list, Sequence), issubclass(ValueError, Exception), issubclass(int, int))
try:
    isinstance([1], list[int])
except TypeError as error:
    print(error)
