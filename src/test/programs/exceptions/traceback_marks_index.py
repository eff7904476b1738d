"""Marks under a subscript."""
table = {"row": [1, 2, 3]}


def lookup(name, index):
    return table[name][index] + 1


print(lookup("row", 1))
print(lookup("row", 2), lookup("row", 7))
