"""slice objects and what each combination gives."""
letters = "abcdefgh"
for s in (slice(3), slice(1, 4), slice(None, None, -1), slice(-3, None), slice(6, 1, -2), slice(10, 20), slice(None, -2)):
    print(s, letters[s], s.indices(8), s.start, s.stop, s.step)
numbers = list(range(10))
evens = slice(None, None, 2)
print(numbers[evens], numbers[1:-1][evens], tuple(numbers)[evens], range(10)[evens])
numbers[evens] = [0] * 5
print(numbers)
del numbers[slice(2, 8)]
print(numbers, slice(1, 2) == slice(1, 2))


class Grid:
    def __getitem__(self, key):
        return key


g = Grid()
print(g[1], g[1:2], g[1, 2], g[1:2, ::3], g[...], g[:, 0], g["a":"b"], g[()])
try:
    letters[1:"x"]
except TypeError as error:
    print(error)
