"""enumerate, zip, map, filter, reversed, iter with a sentinel, next with a default."""
print(list(enumerate("ab")), list(enumerate("ab", start=5)), list(enumerate([])), dict(enumerate("xy", 1)))
print(list(zip([1, 2, 3], "ab")), list(zip()), list(zip([1])), list(zip(*[(1, 2), (3, 4)])), list(zip("ab", "cd", strict=True)))
for lengths in (("abc", "ab"), ("ab", "abc"), ("a", "a", "ab")):
    try:
        list(zip(*lengths, strict=True))
    except ValueError as error:
        print(error)
print(list(map(len, ["a", "bb"])), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(map(str, range(3))))
print(list(filter(lambda n: n % 2, range(6))), list(filter(None, [0, 1, "", "a", [], None])), list(filter(str.isalpha, "a1b2")))
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed(range(3))), list(reversed({"a": 1, "b": 2})))
lines = iter(["one", "two", "stop", "three"])
print(list(iter(lambda: next(lines), "stop")), next(lines), next(lines, "default"))
it = iter([1, 2])
print(next(it), next(it), next(it, None), iter(it) is it, type(iter("")).__name__, type(iter({})).__name__)
m = map(print, "ab")
print("lazy")
print(list(m), list(m))
e = enumerate("xyz")
print(next(e), list(zip(e, "ab")), list(e))
try:
    reversed({1, 2})
except TypeError as error:
    print(error)
try:
    map(5)
except TypeError as error:
    print(error)
try:
    list(map(5, [1]))
except TypeError as error:
    print(error)
