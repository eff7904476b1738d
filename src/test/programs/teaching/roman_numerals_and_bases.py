"""Numbers in other clothes."""


def roman(n):
    result = ""
    for value, sign in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
                        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        count, n = divmod(n, value)
        result += sign * count
    return result


def from_roman(text):
    values = [dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000)[c] for c in text]
    return sum(-a if a < b else a for a, b in zip(values, values[1:] + [0]))


def to_base(n, base):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    if n < base:
        return digits[n]
    return to_base(n // base, base) + digits[n % base]


def words(n):
    small = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    if n < 20:
        return small[n]
    if n < 100:
        return tens[n // 10 - 2] + ("-" + small[n % 10] if n % 10 else "")
    return small[n // 100] + " hundred" + (" and " + words(n % 100) if n % 100 else "")


for n in (4, 9, 14, 1994, 2024):
    print(n, roman(n), from_roman(roman(n)) == n, to_base(n, 2), to_base(n, 16), int(to_base(n, 7), 7) == n)
print([words(n) for n in (0, 13, 20, 42, 100, 999)], all(from_roman(roman(n)) == n for n in range(1, 500)))
