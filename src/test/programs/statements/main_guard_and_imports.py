"""__name__, imports in their forms, imports in functions, a missing module."""
import collections as c
import math, time
from functools import partial as p, reduce
from itertools import *


def late():
    from math import pi, sqrt as root

    return round(pi, 4), root(16)


print(__name__, math.gcd(12, 18), c.Counter("aab").most_common(1), p(pow, 2)(5))
print(reduce(lambda a, b: a * b, range(1, 6)), list(islice(count(5), 3)), late())
print(type(math).__name__, math.__name__, math is __import__("math"), time.monotonic())
try:
    import no_such_module
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    from math import no_such_name
except ImportError as error:
    print(str(error).split(" (")[0])
try:
    import numpy_is_not_here as np
except ImportError:
    np = None
print(np)
try:
    pi
except NameError as error:
    print(error)
if __name__ == "__main__":
    print("run as a program")
