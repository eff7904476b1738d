"""An assertion that fails ends the program."""


def sqrt(x):
    assert x >= 0, f"x must not be negative, was {x}"
    return x**0.5


print(sqrt(16))
print(sqrt(-1))
