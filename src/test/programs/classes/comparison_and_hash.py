"""Comparisons, what Python derives from them, and hashing."""


class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __eq__(self, other):
        return isinstance(other, Version) and self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __hash__(self):
        return hash(self.parts)

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


class OnlyEq:
    def __eq__(self, other):
        return True


a, b = Version("1.2"), Version("1.10")
print(a == Version("1.2"), a != b, a < b, a > b, sorted([b, a]), max(a, b))
print(len({a, Version("1.2"), b}), {a: "found"}[Version("1.2")])
try:
    a <= b
except TypeError as error:
    print(error)
try:
    {OnlyEq()}
except TypeError as error:
    print(error)
print(OnlyEq() == 5, OnlyEq() != 5, 5 == OnlyEq(), [OnlyEq()] == [7], 7 in [OnlyEq()])
try:
    sorted([3, "a"])
except TypeError as error:
    print(error)


class Strange:
    def __lt__(self, other):
        return [1, 2]

    def __contains__(self, item):
        return "yes"


print(Strange() < 1, 1 > Strange(), 5 in Strange())
