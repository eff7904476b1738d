"""Augmented assignment to names, items, attributes; in place where it can be."""
n = 7
n += 3
n -= 1
n *= 4
n //= 5
n **= 2
n %= 10
n <<= 3
n >>= 1
n |= 8
n &= 12
n ^= 5
print(n)
f = 7
f /= 2
print(f)
items = same = [1]
items += [2]
items += "ab"
items *= 2
print(items, same is items)
items = items + [0]
print(same is items)
text = other = "ab"
text += "c"
print(text, other)
row = {"count": 1}
row["count"] += 10
matrix = [[0] * 2 for _ in range(2)]
matrix[1][0] -= 5
print(row, matrix)
pair = ([1], 2)
try:
    pair[0] += [9]
except TypeError as error:
    print(error, pair)


def index():
    print("index evaluated once")
    return 0


values = [1]
values[index()] += 1
print(values)
s = {1, 2}
s |= {3}
s &= {2, 3}
s ^= {3, 4}
s -= {4}
print(s)
d = {"a": 1}
d |= {"b": 2}
print(d)
try:
    undefined += 1
except NameError as error:
    print(error)
