"""isinstance, issubclass, unions, tuples, and hooks of a metaclass."""


class Duck:
    def quack(self):
        return "Quack"


class Robot:
    def quack(self):
        return "beep quack"


class Quacks(type):
    def __instancecheck__(cls, thing):
        return hasattr(thing, "quack")

    def __subclasscheck__(cls, kind):
        return "quack" in vars(kind)


class Quacker(metaclass=Quacks):
    pass


print([isinstance(t, Quacker) for t in (Duck(), Robot(), 5)], issubclass(Robot, Quacker))
print([thing.quack() for thing in (Duck(), Robot())])
print(isinstance(True, int), isinstance(5, (str, (float, int))), isinstance(5, int | str))
print(isinstance(None, int | None), issubclass(bool, int), type(True) is int, isinstance(Duck, type))
for bad in (lambda: isinstance(5, 5), lambda: issubclass(5, int), lambda: isinstance(1, (int, "x"))):
    try:
        print(bad())
    except TypeError as error:
        print(error)
