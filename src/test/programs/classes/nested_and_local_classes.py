"""Classes in classes and functions; the scope of a class body."""
x = "global"


class Outer:
    x = "outer"
    items = [1, 2, 3]
    doubled = [i * 2 for i in items]

    class Inner:
        x = "inner"

        def show(self):
            return x, self.x, Outer.x

    def show(self):
        return x, self.x

    if x == "outer":
        conditional = "made in an if"
    for letter in "ab":
        pass


print(Outer().show(), Outer.Inner().show(), Outer.doubled, Outer.conditional, Outer.letter)
print(Outer.Inner.__qualname__, Outer.Inner)


def factory(base):
    class Local(base):
        kind = base.__name__

    return Local


Local = factory(dict)
print(Local(a=1), Local.kind, Local.__qualname__)


def body_sees():
    y = z = "function"

    class C:
        seen = z
        y = "class"

        def method(self):
            return y

    return C.seen, C.y, C().method()


print(body_sees())
try:

    class Broken:
        limit = 3
        pairs = [(i, limit) for i in range(2)]

except NameError as error:
    print(error)
