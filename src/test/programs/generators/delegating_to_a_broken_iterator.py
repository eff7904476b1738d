"""An iterator whose attributes cannot be had: sending raises that, closing only tells of it."""


class Broken:
    def __iter__(self):
        return self

    def __next__(self):
        return "item"

    def __getattr__(self, name):
        print("asked for", name)
        raise ZeroDivisionError(name)

    def __repr__(self):
        return "<broken>"


def delegating():
    try:
        yield from Broken()
    except ZeroDivisionError as error:
        print("inside:", error)
        raise
    finally:
        print("finally")


for act in (lambda g: g.send(1), lambda g: g.close()):
    steps = delegating()
    print(next(steps))
    try:
        print(act(steps))
    except Exception as error:
        print("outside:", repr(error))
