"""A StopIteration that escapes from a generator becomes a RuntimeError."""


def take_two(iterator):
    yield next(iterator)
    yield next(iterator)


def raises():
    yield 1
    raise StopIteration("not a return")


try:
    print(list(take_two(iter([1]))))
except RuntimeError as error:
    print(error, "| cause:", repr(error.__cause__))
try:
    for item in raises():
        print(item)
except RuntimeError as error:
    print(error, "|", repr(error.__cause__), error.__cause__ is error.__context__)
g = raises()
next(g)
try:
    g.throw(StopIteration("thrown in"))
except RuntimeError as error:
    print(error)


def safe(iterator):
    while True:
        try:
            yield next(iterator)
        except StopIteration:
            return


print(list(safe(iter("xy"))))
