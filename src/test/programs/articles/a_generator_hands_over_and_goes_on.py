"""yield from: the values of the inner generator come between those of the outer one."""


def func1():
    yield 1
    yield from func2()
    yield 3


def func2():
    yield 2
    yield 4


for number in func1():
    print(number)
