"""Everything a list can do."""
a = [3, 1, 2]
a.append(5)
a.extend("xy")
a.insert(0, "first")
a.insert(-1, "before last")
a.insert(100, "end")
print(a, len(a), a.count(1), a.index("x"), a.pop(), a.pop(0), a.pop(-2))
a.remove("x")
a.reverse()
print(a, 5 in a, a * 2, a + [0], a[::-1], a == list(a), a is a[:])
b = a.copy()
b.clear()
print(b, a, [] == b)
numbers = [5, 2, 9, 1]
print(sorted(numbers), numbers.sort(), numbers, sorted(numbers, reverse=True))
numbers.sort(key=lambda n: -n)
print(numbers)
c = list(range(10))
c[2:5] = ["a"]
c[0:0] = [-1, -2]
c[::3] = "wxyz"[: len(c[::3])]
print(c)
del c[1::2]
print(c, c[-2:], c[5:2])
c[1:1] = []
c[len(c):] = [7, 8]
print(c)
try:
    c[::2] = [1]
except ValueError as error:
    print(error)
try:
    a.index("gone", 1, 2)
except ValueError as error:
    print(error)
matrix = [[0] * 2] * 2
matrix[0][0] = 1
print(matrix, [[0] * 2 for _ in range(2)], [1, [2, [3]]] == [1, [2, [3]]], [1, 2] < [1, 2, 0], [[]] != [])
me = [1]
me.append(me)
print(me, {"k": me}, me[1][1][0])
print(list("abc"), list({"a": 1}), list(range(3)), [*"ab", *[1]], list(map(str, (1, 2))))
