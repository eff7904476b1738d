"""Types in brackets after chain and mappingproxy; sets of weak references that are changed in place."""
import itertools
import types
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


print(itertools.chain[int], types.MappingProxyType[str, int])
things = [Thing(letter) for letter in "abcd"]
few = weakref.WeakSet(things[:3])
few.difference_update(things[:1])
print(sorted(few, key=repr))
few.symmetric_difference_update(things[2:])
print(sorted(few, key=repr))
few.intersection_update(things[3:])
print(list(few))
