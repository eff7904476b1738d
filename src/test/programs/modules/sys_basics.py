"""The parts of sys that lessons touch."""
import sys

print(sys.argv[1:], len(sys.argv), sys.version_info[:2] >= (3, 8), sys.maxsize == 2**63 - 1, sys.getrecursionlimit())
print(sys.byteorder, sys.float_info.max, sys.float_info.epsilon, sys.exc_info(), "time" in sys.builtin_module_names)
sys.stdout.write("direct\n")
print("to stderr", file=sys.stderr)
sys.setrecursionlimit(120)


def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


print(90 < depth(0) < 120)
sys.setrecursionlimit(1000)
import math

print(sys.modules["math"] is math, sys.getsizeof([]) > 0, sys.intern("a") == "a")
