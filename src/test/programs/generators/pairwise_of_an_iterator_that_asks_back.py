"""pairwise over an iterator that asks the pairwise itself for items, and hints of lengths."""
import itertools
import operator


def walk(most):
    class Asking:
        count = 0

        def __iter__(self):
            return self

        def __next__(self):
            if self.count >= most:
                raise StopIteration
            self.count += 1
            return next(pairs, None) if self.count == 1 else self.count

    pairs = itertools.pairwise(Asking())
    return list(pairs)


for most in range(6):
    print(most, walk(most))


class Hinted:
    def __init__(self, hint):
        self.hint = hint

    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


print(operator.length_hint(itertools.repeat(0, 5)), operator.length_hint(itertools.repeat(0), 7))
for hint in (3, NotImplemented, TypeError("not now"), -1, "many", ValueError("broken"), True):
    try:
        print(repr(hint), operator.length_hint(Hinted(hint), 9))
    except Exception as error:
        print(repr(hint), type(error).__name__, error)
print(operator.length_hint(object()), operator.length_hint([1, 2], 9))
try:
    operator.length_hint([], "x")
except TypeError as error:
    print(error)
