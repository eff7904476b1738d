"""yield from walks other iterables in place: 1 2 4 3."""


def first():
    yield 1
    yield from second()
    yield 3


def second():
    yield 2
    yield 4


for item in first():
    print(item)


def flatten(tree):
    for branch in tree:
        if isinstance(branch, list):
            yield from flatten(branch)
        else:
            yield branch


print(list(flatten([1, [2, [3, [4]], 5], [], [[6]]])))


def everything():
    yield from "ab"
    yield from range(2)
    yield from {"k": 1}
    yield from (n * n for n in (3, 4))


print(list(everything()))
