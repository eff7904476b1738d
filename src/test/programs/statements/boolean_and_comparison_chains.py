"""and, or, not, chained comparisons, is, in: values and short cuts."""


def f(name, value):
    print("eval", name)
    return value


print(f("a", 0) or f("b", []) or f("c", "last"))
print(f("a", 1) and f("b", 2) and f("c", None) and f("d", 3))
print(not f("a", "") and f("b", True))
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 == 2, 1 == 1 != 2, (1 < 2) < 3)
print(f("low", 1) < f("middle", 0) < f("never", 5))
print(None is None, [] is not [], 1 in [1], 4 not in (1, 2), "ell" in "hello", not 1 == 2)
print(1 if [] else 2 if "" else 3)
print([] == [], () == [], 1 == 1.0 == True, "a" < "b" <= "b", [1, 2] < [1, 3], (1,) < (1, 0))
print(None == 0, "" == False, {1, 2} == {2, 1}, {"a": 1} == {"a": 1.0})
try:
    1 < "a"
except TypeError as error:
    print(error)
try:
    None >= 1
except TypeError as error:
    print(error)
print(not not [0], bool(not 0), True + True, (True and 5), (0 or False))
