"""Two endless generators with islice."""
from itertools import islice, takewhile


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def primes():
    found = []
    candidate = 2
    while True:
        if all(candidate % p for p in found):
            found.append(candidate)
            yield candidate
        candidate += 1


print(list(islice(fibonacci(), 15)))
print(list(takewhile(lambda n: n < 50, primes())))
print(next(islice(fibonacci(), 100, None)))
