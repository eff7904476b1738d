"""A linked list with the protocols of a container."""


class Node:
    __slots__ = ("value", "next")

    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, values=()):
        self.head, self._length = None, 0
        for value in reversed(list(values)):
            self.push(value)

    def push(self, value):
        self.head = Node(value, self.head)
        self._length += 1

    def pop(self):
        if self.head is None:
            raise IndexError("pop from an empty list")
        value, self.head = self.head.value, self.head.next
        self._length -= 1
        return value

    def reverse(self):
        previous, node = None, self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return self._length

    def __getitem__(self, index):
        if index < 0:
            index += len(self)
        for position, value in enumerate(self):
            if position == index:
                return value
        raise IndexError(f"no element {index}")

    def __repr__(self):
        return " -> ".join(map(repr, self)) or "empty"


numbers = LinkedList([1, 2, 3])
numbers.push("zero")
print(numbers, len(numbers), numbers[-1], 2 in numbers, list(numbers))
numbers.reverse()
print(numbers, numbers.pop(), numbers.pop(), sorted(LinkedList([3, 1, 2])), LinkedList())
try:
    numbers[10]
except IndexError as error:
    print(error)
while numbers:
    numbers.pop()
try:
    numbers.pop()
except IndexError as error:
    print(error)
