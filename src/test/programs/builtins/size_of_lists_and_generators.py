"""sys.getsizeof shows how lists grow, and that a generator stays small."""

import sys


def sizes(count):
    numbers, seen = [], []
    for i in range(count):
        numbers.append(i)
        if not seen or seen[-1] != sys.getsizeof(numbers):
            seen.append(sys.getsizeof(numbers))
    return seen


print(sizes(100))
print(sys.getsizeof([]), sys.getsizeof([1, 2, 3]), sys.getsizeof([i for i in range(1000)]))
print(sys.getsizeof(list(range(1000))), sys.getsizeof([0] * 1000))
print(sys.getsizeof(i for i in range(1000)), sys.getsizeof(i * i for i in range(10**6)))


def squares(n):
    for i in range(n):
        yield i * i


print(sys.getsizeof(squares), sys.getsizeof(squares(10)), sys.getsizeof(range(10**9)))
stack = list(range(40))
shrunk = []
while stack:
    stack.pop()
    if not shrunk or shrunk[-1] != sys.getsizeof(stack):
        shrunk.append(sys.getsizeof(stack))
print(shrunk)
