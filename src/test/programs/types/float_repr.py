"""Floats print with the fewest digits that give the same number again."""
for value in (
    0.1, 0.2, 0.1 + 0.2, 1 / 3, 2 / 3, 1.0, -0.0, 100.0, 1e15, 1e16, 1e17, 123456789012345680.0,
    1e22, 1e23, 1.5e300, 5e-324, 1e-4, 1e-5, 0.00012345, 123456.789, 1e100, 3.14159265358979,
    2.5, 1e-7, 9007199254740993.0, 0.3, 1.1, 2.2 * 3, 1e21, 12345678.9, 1.7976931348623157e308,
    float("inf"), -float("inf"), float("nan"), 4.35, 0.5, 1e0, 33.0 / 7, 1.0e-10,
):
    print(value, repr(value) == str(value))
print(1e400, -1e400, 1e16 + 1, 2.0**0.5, 10 / 4, 10 // 4.0, 7.5 // 2, -7.5 // 2, -7.5 % 2, 7.5 % -2)
print(float("1e3"), float(" 2.5 "), float("-.5"), float("1_0.5"), float("Infinity"), float("-nan"))
print((0.1).as_integer_ratio(), (2.5).is_integer(), (3.0).is_integer(), (0.1).hex(), float.fromhex("0x1.8p1"))
print(float("nan") == float("nan"), [float("nan")] == [float("nan")], 0.0 == -0.0, max(0.1, 1))
print(int(1e20), 1e20 == 10**20, hash(1.0) == hash(1), divmod(7.5, 2), 2**0.5 * 2**0.5)
