"""with: enter, exit, suppression, several in one statement, order of leaving."""


class Manager:
    def __init__(self, name, suppress=False, fail=None):
        self.name, self.suppress, self.fail = name, suppress, fail

    def __enter__(self):
        if self.fail == "enter":
            raise RuntimeError(f"{self.name} cannot open")
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind and kind.__name__, value)
        if self.fail == "exit":
            raise RuntimeError(f"{self.name} cannot close")
        return self.suppress


with Manager("a") as a, Manager("b") as b:
    print(a, b)
with (
    Manager("c", suppress=True) as c,
    Manager("d"),
):
    raise ValueError("inside")
print("suppressed")
try:
    with Manager("e"), Manager("f", fail="enter"):
        print("not reached")
except RuntimeError as error:
    print(error)
try:
    with Manager("g", fail="exit"):
        raise KeyError("k")
except RuntimeError as error:
    print(error, "context", repr(error.__context__))


def returning():
    with Manager("h"):
        return "value"


print(returning())
for number in range(3):
    with Manager(str(number)):
        if number == 1:
            break
        continue
try:
    with 5:
        pass
except TypeError as error:
    print(error)
