"""What *= says of operands that do not fit, and indexes that are too large for any sequence."""

for left in ({}, set(), frozenset(), None, 1.5):
    for right in ([1], (1,), "a", b"a"):
        try:
            value = left
            value *= right
            print(value)
        except TypeError as error:
            print(error)
for source in ("[1] * 1.5", "'a' * 'b'", "{} * [1]", "[1] * 10**20", "'a' * 10**20", "b'a' * 10**20", "(1,) * -10**20",
               "'abc'[10**20]", "b'abc'[10**20]", "[1][10**20]", "(1,)[-10**20]", "bytearray(b'a')[10**20]",
               "b'%s' % 'a'", "b'' % 5", "b'abc' % 'x'", "'abc' % 'x'", "'abc' % b'x'", "float(bytearray(b'x'))"):
    try:
        print(source, "->", eval(source))
    except Exception as error:
        print(source, "!", type(error).__name__, error)


class Odd:
    def __iter__(self):
        return 5


try:
    print(1 in Odd())
except TypeError as error:
    print(error)
try:
    print(list(Odd()))
except TypeError as error:
    print(error)
