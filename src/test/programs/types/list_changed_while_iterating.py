"""What happens when a list or dict changes under a loop."""
items = [1, 2, 3, 4]
for item in items:
    if item % 2 == 0:
        items.remove(item)
print(items)
items = [1]
for item in items:
    if len(items) < 5:
        items.append(item + 1)
print(items)
table = {"a": 1, "b": 2}
try:
    for key in table:
        table[key + "x"] = 0
except RuntimeError as error:
    print(error)
for key in table:
    table[key] += 1
try:
    for value in table.values():
        del table["b"]
except RuntimeError as error:
    print(error)
numbers = {1, 2, 3}
try:
    for n in numbers:
        numbers.add(n + 10)
except RuntimeError as error:
    print(error)
it = iter([1, 2, 3])
print(next(it), list(it), list(it))
for key in list(table):
    del table[key]
print(table)
