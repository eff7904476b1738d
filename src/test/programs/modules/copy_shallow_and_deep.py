"""copy and deepcopy."""
import copy


class Node:
    def __init__(self, value, children=()):
        self.value, self.children = value, list(children)

    def __repr__(self):
        return f"Node({self.value}, {self.children})"


class Own:
    def __init__(self, n):
        self.n = n

    def __copy__(self):
        return Own(self.n + 1)

    def __deepcopy__(self, memo):
        return Own(self.n + 100)


original = [1, [2, 3], {"k": [4]}, Node("a", [Node("b")])]
shallow, deep = copy.copy(original), copy.deepcopy(original)
original[1].append("changed")
original[2]["k"].append("changed")
original[3].children[0].value = "changed"
print(shallow)
print(deep)
print(shallow[1] is original[1], deep[1] is original[1], copy.copy(5), copy.deepcopy("x"), copy.copy((1,)), copy.deepcopy({1, 2}))
me = [1]
me.append(me)
twin = copy.deepcopy(me)
print(twin, twin[1] is twin, twin is me, copy.copy(Own(1)).n, copy.deepcopy([Own(1)])[0].n)
shared = []
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1], pair[0] is shared)
