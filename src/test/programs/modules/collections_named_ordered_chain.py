"""namedtuple, OrderedDict, ChainMap, UserDict."""
from collections import ChainMap, OrderedDict, UserDict, namedtuple

Point = namedtuple("Point", "x y")
Person = namedtuple("Person", ["name", "age"], defaults=[18])
p = Point(1, y=2)
print(p, p.x, p[1], p == (1, 2), len(p), p._fields, p._asdict(), p._replace(x=9), Point._make([3, 4]), hash(p) == hash((1, 2)))
x, y = p
print(x, y, Person("Ada"), Person._field_defaults, sorted([Point(2, 1), Point(1, 5)]), isinstance(p, tuple), p + (3,))
for action in (lambda: Point(1), lambda: Point(1, 2, 3), lambda: setattr(p, "x", 5), lambda: p.z, lambda: p._replace(q=1), lambda: namedtuple("Bad", "a a")):
    try:
        action()
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)


class Named(namedtuple("Base", "a b")):
    def total(self):
        return self.a + self.b


print(Named(1, 2), Named(1, 2).total())
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a")
o.move_to_end("c", last=False)
print(o, o.popitem(last=False), list(o), o == {"a": 1, "b": 2}, o == OrderedDict(a=1, b=2), OrderedDict())
chain = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(chain["a"], chain["b"], sorted(chain), len(chain), chain.maps[1], chain.new_child({"c": 0})["c"], chain.parents["a"])
chain["z"] = 26
print(chain.maps[0], "b" in chain, chain.get("q"), dict(chain) == {"a": 1, "b": 3, "z": 26})


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


l = Lower(A=1)
l["B"] = 2
print(l, l.data, "a" in l)
