"""A weak reference gives its object as long as somebody else uses it."""

import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Node({self.name!r})"


node = Node("a")
r = weakref.ref(node)
print(r(), r() is node, r == weakref.ref(node), weakref.ref(node) is r, weakref.getweakrefcount(node))
other = node
del node
print(r())
del other
print(r(), repr(r).endswith("; dead>"))
told = Node("b")
w = weakref.ref(told, lambda reference: print("told:", reference() is None))
told = None
print("after")
for value in (1, "text", (1,), [1], {}, None, object()):
    try:
        weakref.ref(value)
    except TypeError as error:
        print(error)


class Slotted:
    __slots__ = ("a",)


class Referable:
    __slots__ = ("a", "__weakref__")


try:
    weakref.ref(Slotted())
except TypeError as error:
    print(error)
s = Referable()
print(weakref.ref(s)() is s)


def function():
    pass


f = weakref.ref(function)
print(f() is function)
del function
print(f())


class Tree:
    def __init__(self, name, parent=None):
        self.name, self.children = name, []
        self.parent = weakref.ref(parent) if parent else None
        if parent:
            parent.children.append(self)


root = Tree("root")
leaf = Tree("leaf", root)
print(leaf.parent().name)
del root
print(leaf.parent())
