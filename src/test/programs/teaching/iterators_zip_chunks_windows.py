"""Chunks, windows, interleaving, own range and own zip."""
from itertools import chain, islice, zip_longest


def chunks(items, size):
    iterator = iter(items)
    while chunk := tuple(islice(iterator, size)):
        yield chunk


def windows(items, size):
    items = list(items)
    return (items[i : i + size] for i in range(len(items) - size + 1))


def my_zip(*iterables):
    iterators = [iter(i) for i in iterables]
    while iterators:
        row = []
        for iterator in iterators:
            try:
                row.append(next(iterator))
            except StopIteration:
                return
        yield tuple(row)


class MyRange:
    def __init__(self, start, stop=None, step=1):
        self.start, self.stop = (0, start) if stop is None else (start, stop)
        self.step = step

    def __iter__(self):
        n = self.start
        while n < self.stop if self.step > 0 else n > self.stop:
            yield n
            n += self.step

    def __len__(self):
        return max(0, -(-(self.stop - self.start) // self.step))


def interleave(*iterables):
    missing = object()
    return [x for x in chain.from_iterable(zip_longest(*iterables, fillvalue=missing)) if x is not missing]


print(list(chunks("abcdefg", 3)), list(windows(range(5), 3)), list(my_zip("ab", [1, 2, 3])))
print(list(MyRange(5)), list(MyRange(2, 10, 3)), list(MyRange(5, 0, -2)), len(MyRange(2, 10, 3)), interleave("abc", "12"))
