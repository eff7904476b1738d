"""What a container or instance holds goes with it, in CPython's order."""


class Part:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


parts = [Part("l0"), Part("l1"), Part("l2")]
parts.pop()
print("popped")
parts[0] = None
print("replaced")
parts = None
print("list gone")
pair = (Part("t0"), Part("t1"))
del pair
print("tuple gone")
table = {i: Part(f"d{i}") for i in range(3)}
table.pop(0)
print("popped from dict")
del table[1]
print("deleted from dict")
table.clear()
print("cleared")


class Whole:
    def __init__(self):
        self.part = Part("inner")
        self.other = Part("other")

    def __del__(self):
        print("del whole")


whole = Whole()
whole.other = None
print("attribute rebound")
del whole
print("whole gone")


def closure():
    kept = Part("closed over")

    def inner():
        return kept.name

    return inner


function = closure()
print(function())
del function
print("function gone")
