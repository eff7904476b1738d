"""A generator cannot be resumed while it runs."""


def selfish():
    print("asking myself")
    try:
        next(me)
    except ValueError as error:
        print("refused:", error)
    try:
        me.send(1)
    except ValueError as error:
        print("refused:", error)
    try:
        me.close()
    except ValueError as error:
        print("refused:", error)
    yield "alive"


me = selfish()
print(next(me))


def lists():
    yield from other


def back():
    yield next(first)


other = back()
first = lists()
try:
    next(first)
except ValueError as error:
    print(error)
