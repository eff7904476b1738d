"""A pipeline of generators works item by item."""


def numbers():
    n = 0
    while True:
        n += 1
        print("  make", n)
        yield n


def odd(source):
    for n in source:
        if n % 2:
            print("  keep", n)
            yield n


def squares(source):
    for n in source:
        yield n * n


def take(count, source):
    for _, item in zip(range(count), source):
        yield item


print(list(take(3, squares(odd(numbers())))))
print(sum(take(2, squares(numbers()))))
