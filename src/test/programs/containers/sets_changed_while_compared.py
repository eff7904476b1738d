"""Sets whose members change them while being compared neither crash nor loop."""


class Clears:
    def __init__(self, name):
        self.name = name
        self.victim = None

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if self.victim is not None:
            victim, self.victim = self.victim, None
            victim.clear()
        return isinstance(other, Clears) and self.name == other.name


for operation in ("__and__", "__sub__", "__xor__", "__or__", "__le__", "isdisjoint"):
    left = {Clears(n) for n in "abcdef"}
    right = {Clears(n) for n in "defghi"}
    for member in left:
        member.victim = right
        break
    getattr(left, operation)(right)
    print(operation, len(left), len(right) <= 6)
