"""__call__, __index__, __int__, __float__, __round__ and friends."""
import math


class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, *args, scale=1):
        return (sum(args) + self.n) * scale


class Third:
    def __index__(self):
        return 3

    def __int__(self):
        return 33

    def __float__(self):
        return 3.5

    def __complex__(self):
        return 1 + 2j

    def __round__(self, digits=None):
        return f"rounded {digits}"

    def __trunc__(self):
        return 3

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __divmod__(self, other):
        return "dm", other


add = Adder(10)
print(add(1, 2), add(scale=2), callable(add), callable(Adder), callable(5))
t = Third()
print([0, 1, 2, 3, 4][t], [7] * t, hex(t), list(range(t)), int(t), float(t))
print(complex(t), round(t), round(t, 2), math.trunc(t), math.floor(t), math.ceil(t), divmod(t, 5))
print("abcdef"[t:], bin(t), chr(t) == "\x03", bytes(t))
