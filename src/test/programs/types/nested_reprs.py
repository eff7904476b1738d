"""How containers show what is in them."""
import collections

print([1, "a", 2.0, None, True, b"x", (1,), {"k": [1]}, {1}, range(2), slice(1), ..., int, len])
print({"it's": 'a "quote"', 1: (), (1, "x"): {}}, [[]], [()], ((),), {"": ""}, {None: None})
print(str(["é", "\n", "\\"]), repr("x"), str("x"), [repr("x")], f"{['a']} {('b',)!r} {[1.0, 1e100, -0.0]}")
print(type(5), type("x"), type(None), type(type), type(lambda: 0), type(len), type([].append), type(1j), type(...))
print(int, str, dict, Exception, ValueError, object, type, print, len, collections.OrderedDict)
print([1, 2].append.__name__, str.upper, "x".upper.__name__, dict.get, int.__add__.__name__, object.__init__)


class Plain:
    pass


class Meta(type):
    def __repr__(cls):
        return f"<the class {cls.__name__}>"


class Shown(metaclass=Meta):
    def method(self): ...


print(Plain, Shown, [Shown], type(Shown).__name__, Plain(), Shown.method, [Plain()])
print(iter([]), iter(()), iter({}), iter(""), iter(range(1)), enumerate([]), zip(), map(str, []), reversed([]))
print({}.keys(), {}.values(), {1: 2}.items(), dict.fromkeys("a").keys(), memoryview(b"a").__class__, filter(None, []))
