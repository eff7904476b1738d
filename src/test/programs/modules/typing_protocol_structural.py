from typing import Protocol, runtime_checkable
@runtime_checkable
class Drawable(Protocol):
    def draw(self) -> str: ...
class Circle:
    def draw(self): return "()"
class Square:
    def draw(self): return "[]"
class Text:
    pass
for shape in (Circle(), Square(), Text()):
    print(type(shape).__name__, isinstance(shape, Drawable), shape.draw() if isinstance(shape, Drawable) else "-")
print(issubclass(Circle, Drawable))
try:
    Drawable()
except TypeError as e:
    print(e)
