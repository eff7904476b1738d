"""A return in finally overrides what was on its way."""


def overrides_value():
    try:
        return "from try"
    finally:
        return "from finally"


def overrides_error():
    try:
        raise ValueError("gone")
    finally:
        return "no error"


def value_is_fixed_first():
    x = 1
    try:
        return x
    finally:
        x = 2
        print("x is", x)


def mutable():
    items = []
    try:
        return items
    finally:
        items.append("added in finally")


def nested():
    try:
        try:
            return "inner"
        finally:
            print("first")
    finally:
        print("second")


def raise_in_finally():
    try:
        raise KeyError("first")
    finally:
        raise OSError("second")


print(overrides_value(), overrides_error(), value_is_fixed_first(), mutable(), nested())
try:
    raise_in_finally()
except OSError as error:
    print(error, "while", repr(error.__context__))
