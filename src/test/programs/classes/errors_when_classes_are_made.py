"""What is refused when a class is made: bases, layouts, orders, slots and metaclasses."""


def attempt(make):
    try:
        print(make())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class X:
    pass


class Y(X):
    pass


class Meta1(type):
    pass


class Meta2(type):
    pass


class WithMeta(metaclass=Meta1):
    pass


attempt(lambda: type("Z", (X, Y), {}))
attempt(lambda: type("Z", (X, X), {}))
attempt(lambda: type("Z", (int, str), {}))
attempt(lambda: type("Z", (1,), {}))
attempt(lambda: type("Z", int, {}))
attempt(lambda: type(1, (), {}))
attempt(lambda: type("Z", ()))
attempt(lambda: type("Z", (bool,), {}))
attempt(lambda: type("Z", (type(None),), {}))
attempt(lambda: type("Z", (range,), {}))
attempt(lambda: Meta2("Z", (WithMeta,), {}))
attempt(lambda: type("Z", (), {"__slots__": ("a",), "a": 1}))
attempt(lambda: type("Z", (), {"__slots__": ("1a",)}))
attempt(lambda: type("Z", (), {"__slots__": (1,)}))
attempt(lambda: type("Z", (int,), {"__slots__": ("a",)}))
attempt(lambda: exec("class Z(5): pass"))
attempt(lambda: exec("class Z(metaclass=5): pass"))
attempt(lambda: exec("class Z(object, object): pass"))
