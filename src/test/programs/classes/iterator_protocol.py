"""Iterables and iterators by hand."""


class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        print("new iterator")
        return CountdownIterator(self.start)


class CountdownIterator:
    def __init__(self, current):
        self.current = current

    def __iter__(self):
        return self

    def __next__(self):
        if self.current <= 0:
            raise StopIteration
        self.current -= 1
        return self.current + 1


three = Countdown(3)
print(list(three), sum(three), 2 in three)
for a in three:
    for b in three:
        print((a, b), end=" ")
print()
iterator = iter(three)
print(next(iterator), list(iterator), next(iterator, "empty"))


class GeneratorIter:
    def __iter__(self):
        yield from "abc"


print([*GeneratorIter()], dict(enumerate(GeneratorIter())))


class Bad:
    def __iter__(self):
        return 5


class NoNext:
    def __iter__(self):
        return self


for thing in (Bad(), NoNext(), 7, Countdown):
    try:
        iter(thing)
    except TypeError as error:
        print(error)
try:
    for x in 5:
        pass
except TypeError as error:
    print(error)
try:
    next([1])
except TypeError as error:
    print(error)
