"""contextlib.contextmanager over a generator, as teachers show it."""
from contextlib import contextmanager


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as error:
        print("handled", error)
    finally:
        print(f"</{name}>")


with tag("p") as upper:
    print("text in", upper)
with tag("q"):
    raise ValueError("inside")
try:
    with tag("r"):
        raise KeyError("goes through")
except KeyError as error:
    print("outside", error)


@contextmanager
def never():
    if False:
        yield


try:
    with never():
        pass
except RuntimeError as error:
    print(error)


@contextmanager
def twice():
    yield 1
    yield 2


try:
    with twice():
        pass
except RuntimeError as error:
    print(error)
