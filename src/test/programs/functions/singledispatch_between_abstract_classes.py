"""Which implementation singledispatch takes for a class that several abstract ones claim."""
import collections.abc as abc
import functools


@functools.singledispatch
def kind(value):
    return "anything"


kind.register(abc.Iterable, lambda value: "iterable")
kind.register(abc.Container, lambda value: "container")
kind.register(abc.Sized, lambda value: "sized")
kind.register(abc.Set, lambda value: "set")


def show(value):
    try:
        print(type(value).__name__, kind(value))
    except RuntimeError as error:
        print(type(value).__name__, "RuntimeError:", error)


for value in (1, "text", [], (), {}, {1}, range(3), iter([]), b"", None):
    show(value)


class Box(abc.Sized):
    def __len__(self):
        return 0


box = Box()
show(box)
for claim in (abc.Iterable, abc.Container, abc.Set):
    claim.register(Box)
    show(box)


class Plain:
    pass


plain = Plain()
show(plain)
abc.Iterable.register(Plain)
show(plain)
abc.Container.register(Plain)
show(plain)


class Sub(Plain, Box):
    pass


show(Sub())


@functools.singledispatch
def size(value):
    return "no size"


@size.register
def _(value: abc.Mapping):
    return f"{len(value)} pairs"


@size.register
def _(value: abc.Sequence):
    return f"{len(value)} items"


@size.register(abc.MutableSequence)
def _(value):
    return f"{len(value)} items that may change"


class Both(abc.Mapping, abc.Sequence):
    def __getitem__(self, key):
        return key

    def __len__(self):
        return 2

    def __iter__(self):
        return iter("ab")


for value in ({1: 2}, (1, 2), [1, 2], "ab", Both(), 5):
    print(type(value).__name__, size(value))
