"""__new__ makes the instance, __init__ fills it; __new__ may give something else."""


class Traced:
    def __new__(cls, *args, **kwargs):
        print("new", cls.__name__, args, kwargs)
        return super().__new__(cls)

    def __init__(self, *args, **kwargs):
        print("init", args, kwargs)


class Celsius(float):
    def __new__(cls, text):
        return super().__new__(cls, text.rstrip("C"))

    def __repr__(self):
        return f"{float(self)}C"


class Other:
    def __new__(cls):
        return "not an instance"

    def __init__(self):
        print("never called")


class Pair(tuple):
    def __new__(cls, a, b):
        return tuple.__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]


Traced(1, key=2)
print(Celsius("21.5C"), Celsius("1C") + 1, Other(), Pair(1, 2), Pair(3, 4).first)


class BadInit:
    def __init__(self):
        return 5


try:
    BadInit()
except TypeError as error:
    print(error)
try:
    object(1)
except TypeError as error:
    print(error)
