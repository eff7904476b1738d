"""getattr, setattr, hasattr, delattr, vars, dir, type, id, callable."""


class Robot:
    wheels = 4

    def __init__(self):
        self.name = "R2"

    def move(self):
        return "moving"


r = Robot()
print(getattr(r, "name"), getattr(r, "none", "default"), getattr(r, "move")(), hasattr(r, "wheels"), hasattr(r, "wings"))
setattr(r, "colour", "blue")
print(r.colour, vars(r), sorted(vars(Robot))[-3:], [n for n in dir(r) if not n.startswith("_")])
delattr(r, "colour")
try:
    getattr(r, "colour")
except AttributeError as error:
    print(error)
print(type(r).__name__, type(r) is Robot, type(5) == int, type("T", (Robot,), {"wheels": 2})().wheels, r.__class__.__name__)
print(id(r) == id(r), r.__module__, Robot.__dict__["wheels"], Robot.__doc__, type(Robot), isinstance(Robot, type))
for method in ("upper", "lower"):
    print(getattr("Text", method)(), end=" ")
print()
print([name for name in dir([]) if name.startswith("in")], "append" in dir(list), "__len__" in dir({}))


def local_names(a, b=2):
    c = a + b
    return sorted(locals().items())


print(local_names(1), "local_names" in globals(), vars() is globals(), sorted(n for n in dir() if n.islower() and len(n) < 7 and n[0] != "_"))
try:
    vars(5)
except TypeError as error:
    print(error)
try:
    getattr(5, 6)
except TypeError as error:
    print(error)
