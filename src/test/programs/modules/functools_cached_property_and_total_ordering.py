from functools import cached_property, total_ordering, partial, partialmethod
@total_ordering
class Version:
    def __init__(self, text):
        self.text = text
    @cached_property
    def parts(self):
        print("parsing", self.text)
        return tuple(map(int, self.text.split(".")))
    def __eq__(self, other):
        return self.parts == other.parts
    def __lt__(self, other):
        return self.parts < other.parts
    def bump(self, index):
        new = list(self.parts)
        new[index] += 1
        return ".".join(map(str, new))
    major = partialmethod(bump, 0)
a, b = Version("1.10.0"), Version("1.9")
print(a > b, a >= b, a <= b, a != b, a.major(), max(a, b).text)
to_int = partial(int, base=2)
print(to_int("101"), to_int.keywords, list(map(partial(pow, 2), range(5))))
