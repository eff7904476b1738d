"""A generator that yields on GeneratorExit is told off."""


def rude():
    for _ in range(2):
        try:
            yield "I stay"
        except GeneratorExit:
            print("ignored")


def raises():
    try:
        yield
    finally:
        raise ValueError("while closing")


generator = rude()
next(generator)
try:
    generator.close()
except RuntimeError as error:
    print(error)
print(next(generator, "the end"))
other = raises()
next(other)
try:
    other.close()
except ValueError as error:
    print("close raised", error, type(error.__context__).__name__)
