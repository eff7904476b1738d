"""Subclasses of list, dict, str, int and Exception."""


class Stack(list):
    def push(self, item):
        self.append(item)
        return self

    def peek(self):
        return self[-1]


class LowerDict(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())


class Shout(str):
    def __add__(self, other):
        return Shout(str.__add__(self, other).upper())

    def title_words(self):
        return self.split()


class Even(int):
    def __new__(cls, value):
        if value % 2:
            raise ValueError(f"{value} is odd")
        return super().__new__(cls, value)


s = Stack([1]).push(2).push(3)
print(s, s.peek(), s.pop(), len(s), type(s[:1]).__name__, s == [1, 2], isinstance(s, list))
d = LowerDict()
d["ABC"] = 1
d.update(XYZ=2)
print(d, d["aBc"], "ABC" in d, type(d.copy()).__name__)
h = Shout("hi ")
print(h + "there", type(h + "x").__name__, type(h.upper()).__name__, (h + "you all").title_words())
e = Even(4)
print(e + 1, type(e + 2).__name__, e * e, repr(e), f"{e:03d}", e == 4, {4: "four"}[e])
try:
    Even(3)
except ValueError as error:
    print(error)
