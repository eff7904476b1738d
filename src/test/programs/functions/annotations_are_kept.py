"""Annotations are evaluated and kept, never checked."""
from typing import Optional

count: int = 3
label: str
print(__annotations__)


def greet(name: str, times: int = 2, *, loud: bool = False) -> Optional[str]:
    result: str = ", ".join([name] * times)
    undefined: not_looked_up
    return result.upper() if loud else result


print(greet.__annotations__["times"], list(greet.__annotations__))
print(greet(5 and "x", 3, loud=1))


class Point:
    x: int
    y: int = 0


print(Point.__annotations__, hasattr(Point, "x"), Point.y)
try:
    label
except NameError as error:
    print(error)
