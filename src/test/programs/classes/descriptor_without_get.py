"""A descriptor with only __set__ leaves reading to the instance's own dict."""


class Watched:
    def __set_name__(self, owner, name):
        self.name = name

    def __set__(self, instance, value):
        print("set", self.name, "to", value)
        instance.__dict__[self.name] = value


class Point:
    x = Watched()

    def __init__(self, x):
        self.x = x


p = Point(3)
print(p.x, vars(p))
del vars(p)["x"]
print(type(p.x).__name__, type(Point.x).__name__)
vars(p)["x"] = "by hand"
print(p.x)
p.x = 4
print(p.x)
try:
    del p.x
except AttributeError as error:
    print(error)
