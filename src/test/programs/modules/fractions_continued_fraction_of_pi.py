from fractions import Fraction
from math import pi, sqrt
def terms(x, count):
    for _ in range(count):
        whole = int(x)
        yield whole
        x -= whole
        if not x:
            return
        x = 1 / x
def value(parts):
    result = Fraction(parts[-1])
    for part in reversed(parts[:-1]):
        result = part + 1 / result
    return result
parts = list(terms(pi, 5))
print(parts, [str(value(parts[: i + 1])) for i in range(len(parts))])
print(Fraction(pi).limit_denominator(100), Fraction(sqrt(2)).limit_denominator(1000))
print(Fraction("0.125"), Fraction("1/3") + Fraction(0.5), Fraction(1, 3) == 1 / 3)
