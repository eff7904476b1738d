"""The traceback of a program: every call, with marks under what failed."""


def average(numbers):
    return sum(numbers) / len(numbers)


def report(title, numbers):
    value = average(numbers)
    print(title, value)


report("some", [1, 2, 3])
report("none", [])
