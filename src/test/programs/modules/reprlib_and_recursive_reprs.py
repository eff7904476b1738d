import reprlib
print(reprlib.repr(list(range(1000))), reprlib.repr("x" * 100), reprlib.repr({n: n for n in range(20)}))
class Node:
    def __init__(self, value): self.value, self.links = value, []
    @reprlib.recursive_repr()
    def __repr__(self): return f"Node({self.value}, {self.links})"
a, b = Node("a"), Node("b")
a.links.append(b); b.links.append(a)
print(a)
short = reprlib.Repr(); short.maxlist = 2; short.maxstring = 12
print(short.repr([1, 2, 3]), short.repr("a long string here"))
