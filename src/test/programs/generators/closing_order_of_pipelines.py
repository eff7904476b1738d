"""A pipeline of generators that is let go: each part goes when the last reference to it does."""


def sink(name):
    try:
        while True:
            print(name, "got", (yield))
    finally:
        print(name, "ends")


def started(generator):
    next(generator)
    return generator


def broadcast(*targets):
    while True:
        item = yield
        for target in targets:
            target.send(item)


def countdown(source, start):
    while start:
        yield start
        start -= 1


hub = started(broadcast(started(sink("a")), started(sink("b")), started(sink("c"))))
hub.close()
print("closed before use: the last target ended first")

hub = started(broadcast(started(sink("a")), started(sink("b")), started(sink("c"))))
hub.send(1)
hub.close()
print("closed after use: the loop's variable still had the last target")

steps = countdown(started(sink("d")), 2)
print(list(steps))
print("exhausted")

steps = countdown(started(sink("e")), 2)
next(steps)
try:
    steps.throw(KeyError, "stop")
except KeyError as error:
    print("left by", repr(error), error.__traceback__ is not None)
print("ended by an exception")
