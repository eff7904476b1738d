"""Suspension without a loop: a generator that yields a million values."""


def numbers(count):
    number = 0
    while number < count:
        yield number
        number += 1


def consume():
    last = None
    for number in numbers(1_000_000):
        last = number
    return last


print(consume())
