import sys
print(sys.version_info[:2], sys.version_info >= (3, 8), sys.maxsize, sys.byteorder, sys.platform)
print(sys.getrecursionlimit(), sys.float_info.epsilon, sys.argv[1:], sys.modules["sys"] is sys)
def deep(n): return n and deep(n - 1)
sys.setrecursionlimit(200)
try:
    deep(10_000)
except RecursionError as e:
    print(type(e).__name__, e)
sys.setrecursionlimit(1000)
sys.stdout.write("written\n"); print(sys.stdin.readline() == "", sys.intern("a") is sys.intern("a"), sys.getsizeof([]) > 0)
sys.exit("the end")
