"""Contexts that a program has tied into a ring by hand do not hang anything."""


def ring():
    try:
        raise ValueError(1)
    except ValueError as error:
        error.__context__ = error
        raise TypeError(2)


try:
    ring()
except TypeError as error:
    print(repr(error), repr(error.__context__), error.__context__.__context__ is error.__context__)

try:
    try:
        raise KeyError("a")
    except KeyError as a:
        first = a
        try:
            raise IndexError("b")
        except IndexError as b:
            b.__cause__ = a
            raise b from a
except IndexError as error:
    print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
try:
    try:
        raise first
    except KeyError as again:
        raise again
except KeyError as error:
    print(error.__context__)
