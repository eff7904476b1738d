"""Lists, dictionaries, sums, comparisons and conditions that go over several lines."""


def value(n):
    return n


numbers = [
    1,
    2,
    3,
]
mixed = [
    value(1),
    2,
    value(3),
]
table = {
    "a": value(1),
    "b": [
        value(2),
        3,
    ],
    **{"c": 4},
}
pair = (
    value(1),
    value(2),
)
some = {
    value(1),
    value(2),
}
total = (
    value(1)
    + value(2)
    * value(3)
    - 4
)
text = (
    "one "
    "two "
    + str(value(3))
)
chosen = (
    value(1)
    if value(0)
    else value(2)
)
both = (
    value(1)
    and value(0)
    or value(3)
)
between = (
    value(1)
    < value(2)
    < value(3)
)
if (
    value(1)
    and value(2)
    and not value(0)
):
    print("if")
while (
    total
    < -10
):
    pass
for item in [
    value(1),
    value(2),
]:
    print(item)
else:
    print("else")
assert (
    value(1)
), "never"
numbers[
    value(0)
] = value(
    9
)
numbers[
    0:
    value(2)
] = [7]
a, b = (
    value(1),
    value(2),
)
squares = [n * n for n in numbers if n > 3]
names = {n: value(n) for n in range(2)}
total += (
    value(1)
    + value(2)
)
function = lambda n: (
    n
    + 1
)
print(mixed, table, pair, some, total, text, chosen, both, between, a, b, squares, names, function(1))
del (
    a,
    b,
)
