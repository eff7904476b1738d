"""Delegating to an iterator without send, throw or close."""


class Plain:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration("plain result")
        return self.n


class WithThrow(Plain):
    def throw(self, kind, value=None, trace=None):
        print("  throw called with", type(kind).__name__ if not isinstance(kind, type) else kind.__name__)
        return "from throw"

    def close(self):
        print("  close called")


def delegate(iterator):
    result = yield from iterator
    print("  result", result)


g = delegate(Plain())
print(next(g))
try:
    g.send("x")
except AttributeError as error:
    print(error)
g = delegate(Plain())
next(g)
try:
    g.throw(ValueError("no throw method"))
except ValueError as error:
    print(error)
g = delegate(WithThrow())
next(g)
print(g.throw(ValueError("v")))
g.close()
print(list(delegate(Plain())))
try:
    next(delegate(7))
except TypeError as error:
    print(error)
