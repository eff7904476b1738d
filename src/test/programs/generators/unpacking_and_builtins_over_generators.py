"""Whatever takes an iterable takes a generator."""


def letters():
    for letter in "hello":
        yield letter


first, *middle, last = letters()
print(first, middle, last)
print(tuple(letters()), set(letters()) == set("helo"), "".join(letters()))
print(sorted(letters()), max(letters()), "l" in letters())
print(dict(zip(letters(), range(10))), list(enumerate(letters(), 1))[:2])
try:
    a, b = letters()
except ValueError as error:
    print(error)
try:
    a, b, c, d, e, f = letters()
except ValueError as error:
    print(error)
print([*letters(), *letters()][3:7], print(*letters(), sep="-"))
used = letters()
print(list(used), list(used))
try:
    len(letters())
except TypeError as error:
    print(error)
try:
    letters()[0]
except TypeError as error:
    print(error)
