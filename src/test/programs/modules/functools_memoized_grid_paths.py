from functools import cache, lru_cache, reduce
@cache
def paths(rows, columns):
    if rows == 1 or columns == 1:
        return 1
    return paths(rows - 1, columns) + paths(rows, columns - 1)
print(paths(10, 10), paths.cache_info())
@lru_cache(maxsize=2)
def square(n):
    print("computing", n)
    return n * n
print(square(2), square(3), square(2), square(4), square(3), square.cache_info())
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(max, [3, 9, 2], 5))
