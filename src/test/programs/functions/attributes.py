"""What a function knows about itself."""


def outer(a: int, b: "text" = 1, *rest: str, key: float = 2.0) -> bool:
    """First line.

    More.
    """

    def inner():
        pass

    return inner


class Box:
    def method(self):
        return lambda: None


print(outer.__name__, outer.__qualname__, outer.__module__)
print(repr(outer.__doc__))
print(outer.__defaults__, outer.__kwdefaults__)
print(outer.__annotations__)
print(outer(1).__qualname__, Box.method.__qualname__, Box().method().__qualname__)
print(outer.__code__.co_argcount, outer.__code__.co_varnames, outer.__code__.co_name)
outer.note = "functions carry attributes"
print(outer.note, outer.__dict__)
print((lambda: 0).__name__, (lambda: 0).__doc__)
bound = Box().method
print(bound.__name__, bound.__self__.__class__.__name__, bound.__func__ is Box.method)
print(Box().method == Box().method, Box.method is Box.method)
try:
    outer.missing
except AttributeError as error:
    print(error)
