"""A cache that forgets what was used longest ago."""
from collections import OrderedDict


class LruCache:
    def __init__(self, capacity):
        self.capacity, self.data = capacity, OrderedDict()
        self.hits = self.misses = 0

    def __call__(self, function):
        def wrapper(*args):
            if args in self.data:
                self.hits += 1
                self.data.move_to_end(args)
                return self.data[args]
            self.misses += 1
            value = self.data[args] = function(*args)
            if len(self.data) > self.capacity:
                print("forget", self.data.popitem(last=False))
            return value

        wrapper.cache = self
        return wrapper


@LruCache(3)
def square(n):
    print("compute", n)
    return n * n


print([square(n) for n in (1, 2, 3, 1, 4, 2, 1)])
print(square.cache.hits, square.cache.misses, list(square.cache.data))
memory = {}


def collatz(n):
    if n == 1:
        return 1
    if n not in memory:
        memory[n] = 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)
    return memory[n]


print(max(range(1, 1000), key=collatz), collatz(871), len(memory))
