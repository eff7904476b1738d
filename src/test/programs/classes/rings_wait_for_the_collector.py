"""Objects that refer to one another are only found by gc.collect()."""

import gc


class Node:
    def __init__(self, name):
        self.name = name
        self.other = None

    def __del__(self):
        print("del", self.name)


a, b = Node("a"), Node("b")
a.other, b.other = b, a
del a
print("one name gone")
del b
print("both names gone")
print(gc.collect() > 0)
print("collected")
a, b = Node("c"), Node("d")
a.other, b.other = b, a
a.other = None
del a, b
print("ring cut: gone at once")
me = Node("me")
me.other = me
del me
print("holds itself")
gc.collect()
print("end")
