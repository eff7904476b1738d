"""A class that acts as a sequence and a mapping."""


class Row:
    def __init__(self, *cells):
        self.cells = list(cells)

    def __len__(self):
        return len(self.cells)

    def __getitem__(self, index):
        if isinstance(index, slice):
            print("slice", index)
            return Row(*self.cells[index])
        return self.cells[index]

    def __setitem__(self, index, value):
        print("set", index, value)
        self.cells[index] = value

    def __delitem__(self, index):
        print("del", index)
        del self.cells[index]

    def __contains__(self, item):
        print("contains", item)
        return item in self.cells

    def __repr__(self):
        return f"Row{tuple(self.cells)}"


row = Row(1, 2, 3, 4)
print(len(row), row[0], row[-1], row[1:3], row[::-1])
row[0] = 10
row[1] += 5
del row[2]
print(row, 10 in row, 99 not in row, bool(Row()))
print(list(row), [x * 2 for x in row], list(reversed(row)), sum(row))
first, *rest = row
print(first, rest)


class Missing(dict):
    def __missing__(self, key):
        return f"<{key}>"


m = Missing(a=1)
print(m["a"], m["b"], m.get("b"), "b" in m)


class Squares:
    def __getitem__(self, i):
        if i > 4:
            raise IndexError
        return i * i


print(list(Squares()), 9 in Squares(), Squares()[2])
for action in (lambda: row[10], lambda: len[0], lambda: Squares()[9], lambda: len(5)):
    try:
        action()
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
