"""What is thrown into a generator goes on to the iterator it delegates to, just as it was given."""


class Steps:
    def __init__(self):
        self.count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        if self.count > 3:
            raise StopIteration("result")
        return self.count

    def send(self, value):
        print("  send", repr(value))
        return next(self)

    def throw(self, *given):
        print("  throw", given)
        return "thrown"

    def close(self):
        print("  close")


def delegating():
    result = yield from Steps()
    yield "result: " + result


def twice():
    yield from delegating()


for make in delegating, twice:
    steps = make()
    print(next(steps))
    print(steps.send("hello"))
    print(steps.throw(KeyError))
    print(steps.throw(KeyError("an instance")))
    print(steps.throw(KeyError, "a value"))
    print(steps.throw(KeyError, ("two", "values")))
    print(steps.throw(KeyError, KeyError("given"), None))
    print(next(steps), next(steps))
    steps = make()
    next(steps)
    steps.close()


class Awaitable:
    def __await__(self):
        return Steps()


async def main():
    return await Awaitable()


coroutine = main()
print(coroutine.send(None))
print(coroutine.throw(ValueError, "in"))
try:
    while True:
        print(coroutine.send(None))
except StopIteration as stop:
    print("returned", stop.value)
