"""Searching in huge ranges, lengths beyond 32 bits, struct at its limits, generators of numbers copied."""
import array
import bisect
import copy
import io
import pickle
import random
import shlex
import string
import struct
import sys

print(bisect.bisect_left(range(10**12), 10**11))
print(bisect.bisect(range(0, 10**18, 7), 10**16))
print(bisect.bisect_left(range(10**15), 12_345, key=lambda n: n * n))


class Squares:
    def __len__(self):
        return 10**10

    def __getitem__(self, index):
        return index * index


print(len(Squares()), bisect.bisect_left(Squares(), 10**18))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: struct.pack(">f", 1e39))
attempt(lambda: struct.pack("f", 10**400))
attempt(lambda: struct.calcsize("i\0i"))
attempt(lambda: struct.pack_into("<I", bytearray(10), -2, 1))
attempt(lambda: struct.pack_into("<I", bytearray(10), -12, 1))
attempt(lambda: struct.unpack_from("<I", bytearray(10), -2))
attempt(lambda: struct.pack("300p", b"x" * 300)[:4])
numbers = array.array("h", [0, 0, 0, 0])
struct.pack_into("<hh", numbers, 2, 7, -7)
print(numbers)
struct.pack_into("2s", memoryview(numbers)[3:], 0, b"AB")
print(numbers)

source = random.Random(5)
source.random()
for other in (copy.copy(source), copy.deepcopy(source), pickle.loads(pickle.dumps(source))):
    print(other.getstate() == source.getstate())
source.random = lambda: 0.25
print(source.uniform(0, 8), source.triangular(0, 4, 2))
attempt(lambda: random.Random(1).randrange(1.5))
attempt(lambda: random.Random(1).randrange("1"))
random.seed(1)
print(random.randint(1.0, 6))

print(sys.implementation.name, sys.implementation.version[:2], sys.implementation.cache_tag)
print("asyncio" in sys.stdlib_module_names, "numpy" in sys.stdlib_module_names)
print(sys.thread_info.name, sys.get_asyncgen_hooks())
attempt(lambda: sys.implementatoin)

sys.stdin = io.StringIO("words 'from input'")
print(list(shlex.shlex(posix=True)))


class Odd(string.Template):
    pattern = r"(?P<other>.+)|(?P<escaped>@@)|@(?P<named>\w+)|@{(?P<braced>\w+)}|(?P<invalid>@)"


attempt(lambda: Odd("@a").is_valid())
attempt(lambda: Odd("@a").get_identifiers())
print(string.Template("$a ${b} $a $$").get_identifiers(), string.Template("$").is_valid())


class Text(str):
    pass


word = Text("x")
print(id(word) == id("x"), id(Text("x")) == id(word))
