"""What is left at the end goes: variables first, then what their containers hold, then the rest."""


class Part:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


z = Part("first")
a = Part("second")
parts = [Part("in a list"), Part("in a list too")]
_hidden = Part("third")
owner = Part("owner")
owner.inner = Part("owned")


class Holder:
    part = Part("of a class")


def function(default=Part("default")):
    pass


print("last line")
