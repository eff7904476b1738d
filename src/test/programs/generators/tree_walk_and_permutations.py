"""Recursive generators."""


class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


def permutations(items):
    if len(items) <= 1:
        yield tuple(items)
        return
    for index, item in enumerate(items):
        for rest in permutations(items[:index] + items[index + 1 :]):
            yield (item, *rest)


tree = Node(4, Node(2, Node(1), Node(3)), Node(6, Node(5)))
print(*tree)
print(sorted(tree, reverse=True), 5 in tree, 7 in tree)
print(["".join(p) for p in permutations(list("abc"))])
print(sum(1 for _ in permutations(list(range(5)))))
