"""An uncaught exception with cause and context prints them all."""


def parse(text):
    try:
        return int(text)
    except ValueError as error:
        raise KeyError(text) from error


def load(text):
    try:
        return parse(text)
    except KeyError:
        raise RuntimeError("cannot load")


load("x1")
