"""Stars in calls, displays and assignments."""


def f(*args, **kwargs):
    return args, kwargs


numbers, words = [1, 2], {"a": 1, "b": 2}
print([*numbers, 3, *numbers], (*numbers,), {*numbers, 2, 5})
print({**words, "c": 3, **{"a": 0}}, [*words], {**{}})
print(f(*numbers, *numbers, **words, z=0))
head, *tail = numbers
*init, last = "xyz"
a, (b, *c), d = 1, (2, 3, 4), 5
print(head, tail, init, last, a, b, c, d)
[*everything] = range(3)
print(everything)
for first, *others in [(1, 2, 3), "ab", [9]]:
    print(first, others)
print(*numbers, *"ab", sep="|")


def returns():
    return 0, *numbers


print(returns())
print(max(*numbers, 7), f(*[], **{}))
try:
    a, *b, c, d = (1, 2)
except ValueError as error:
    print(error)
