"""The reflected method of a subclass comes first."""


class Base:
    def __add__(self, other):
        return "Base.__add__"

    def __radd__(self, other):
        return "Base.__radd__"

    def __eq__(self, other):
        print("Base eq")
        return NotImplemented


class Derived(Base):
    def __radd__(self, other):
        return "Derived.__radd__"


class Plain(Base):
    pass


print(Base() + Derived(), Derived() + Base(), Base() + Plain(), 1 + Base())
print(Base() == Derived(), Base() != 3)


class Number:
    def __init__(self, value):
        self.value = value

    def _op(name):
        def method(self, *others):
            return f"{name}({self.value}, {', '.join(map(str, others))})"

        return method

    for _name in "sub rsub truediv floordiv mod divmod pow lshift rshift and or xor".split():
        locals()[f"__{_name}__"] = _op(_name)


n = Number(1)
print(n - 2, 2 - n, n / 2, n // 2, n % 2, divmod(n, 2), n**2, pow(n, 2, 3), n << 1, n >> 1, n & 1, n | 1, n ^ 1)
