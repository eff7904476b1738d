"""Arithmetic: a loop of three million additions."""


def add_up(count):
    total = 0
    for number in range(count):
        total += number
    return total


print(add_up(3_000_000))
