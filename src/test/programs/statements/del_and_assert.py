"""del of names, items, slices, attributes; assert with and without a message."""
items = list(range(10))
del items[0], items[-1]
del items[2:4]
del items[::3]
print(items)
table = {"a": 1, "b": 2}
del table["a"]
print(table)
try:
    del table["a"]
except KeyError as error:
    print("KeyError", error)
name = 1
del name
try:
    name
except NameError as error:
    print(error)


def local():
    x = 1
    del x
    try:
        x
    except UnboundLocalError as error:
        print(error)


local()
a, (b, c) = 1, (2, 3)
del a, (b, c)
print("a" in globals(), "c" in globals())
assert True
assert [1], "not shown"
try:
    assert 1 > 2, f"message with {3}"
except AssertionError as error:
    print(error, error.args)
try:
    assert []
except AssertionError as error:
    print(repr(error))
try:
    del items[100]
except IndexError as error:
    print(error)
print(__debug__)
