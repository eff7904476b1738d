"""float() and int() ask a subclass for what it wants to be; arithmetic does not."""


class Doubled(float):
    def __float__(self):
        return 2 * float.__float__(self)


class Wrong(float):
    def __float__(self):
        return "text"


class Seven(int):
    def __int__(self):
        return 7

    def __index__(self):
        return 3


print(float(Doubled(1.5)), Doubled(1.5), Doubled(1.5) + 1)
print(int(Seven(1)), Seven(1), Seven(1) + 1, hex(Seven(1)), float(Seven(1)))
try:
    float(Wrong(1))
except TypeError as error:
    print(error)


class Celsius(Doubled):
    pass


print(float(Celsius(20)), round(Celsius(20.55), 1), max(Celsius(1), 1.5))
