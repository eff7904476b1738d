"""Binary, reflected, in-place and unary operators of a class of one's own."""


class V:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


NAMES = "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and xor or".split()
for name in NAMES:
    setattr(V, f"__{name}__", lambda s, o, n=name: f"{s}.{n}({o})")
    setattr(V, f"__r{name}__", lambda s, o, n=name: f"{s}.r{n}({o})")
for name in "neg pos invert abs".split():
    setattr(V, f"__{name}__", lambda s, n=name: f"{s}.{n}()")
for name in "eq ne lt le gt ge".split():
    setattr(V, f"__{name}__", lambda s, o, n=name: f"{s}.{n}({o})")
v = V("v")
for op in "+ - * @ / // % ** << >> & ^ |".split():
    print(eval(f"v {op} 1"), eval(f"1 {op} v"))
print(divmod(v, 1), divmod(1, v), -v, +v, ~v, abs(v))
for op in "== != < <= > >=".split():
    print(eval(f"v {op} 1"), eval(f"1 {op} v"))
for op in "+ - * @ / // % ** << >> & ^ |".split():
    space = {"x": V("x")}
    exec(f"x {op}= 2", space)
    print(space["x"])


class Grows(V):
    def __iadd__(self, other):
        self.name += f"+{other}"
        return self


g = same = Grows("g")
g += 1
g += 2
print(g, g is same)
g *= 2
print(g)
