"""== and is, between types."""
print(1 == 1.0, 1 == True, "1" == 1, [1] == (1,), None == 0, {1} == frozenset([1]), b"a" == "a", range(2) == [0, 1])
print(1 != "1", [] is not [], () == (), "" == "", 0.1 + 0.2 == 0.3, 1e3 == 1000, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53)
a = [1, 2]
b = a
c = a[:]
print(a is b, a is c, a == c, id(a) == id(b), a is None, not a is None, type(a) is list, type(a) == type(c))
print(max("b", "a", "C"), min([3, 1, 2]), max([1, 2], [1, 3]), sorted([True, 0, 2.5]), 3 < 4 > 2, not 3 == 4)
for pair in ((1, "a"), (None, None), ([1], (1,)), ({1: 2}, {1: 3}), (1j, 2j), (len, max)):
    try:
        print(pair[0] < pair[1])
    except TypeError as error:
        print(error)
print({1, 2} < {1, 2, 3}, {1, 2} < {3}, {3} < {1, 2}, float("nan") != float("nan"), "abc" < "abd", (1, "a") < (2,))
x = 256
y = 256
print(x is y, Ellipsis is ..., NotImplemented is NotImplemented, ..., type(...).__name__)
