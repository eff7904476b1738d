"""abs, round, divmod, pow, chr, ord, hex, oct, bin, int, float, complex, bool."""
print(abs(-5), abs(-2.5), abs(3 + 4j), abs(True), round(2.5), round(-1.567, 2), divmod(17, 5), divmod(-7, 2.0), pow(2, 8), pow(2, 0.5), pow(7, 2, 5))
print(chr(65), chr(8364), ord("a"), ord("é"), ord(b"A"), hex(255), hex(-16), oct(64), bin(10), bin(0), ascii("é\n"), repr("é\n"))
print(int("42"), int("-0b101", 2), int("ff", 16), int("0o17", 0), int(), float("1e-3"), float(), float(7), complex(1, 2), bool(), bool("False"), str(), str(5))
print([hex(n)[2:].upper() for n in (10, 255, 4096)], ["".join(chr(ord(c) + 1) for c in "HAL")], bin(37).count("1"), int(bin(6)[2:], 2))
print(hash(5), hash(-1), hash(2**61 - 1), hash(True), hash(1.5) == hash(1.5), hash(0.0), hash(10**20) == hash(10**20), hash(None) == hash(None))
print(len("abc"), len({1: 2}), len(range(10, 0, -3)), len(b"ab"), callable(len), callable("a"), callable(lambda: 0), callable(int))
for action in (lambda: int("4.5"), lambda: int("a", 16) + int("g", 16), lambda: chr(1114112), lambda: ord(""), lambda: bin(1.5), lambda: hex("a"), lambda: float("1,5"), lambda: round(1, 2, 3), lambda: pow(2), lambda: int("1", "2")):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
