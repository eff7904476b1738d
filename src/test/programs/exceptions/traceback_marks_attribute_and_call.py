"""Marks under an attribute and a call within a longer expression."""


class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


def third(node):
    return [node.value, node.next.value, node.next.next.value]


print(third(Node(1, Node(2, Node(3)))))
total = 0 + max(third(Node(1, Node(2)))) + 1
