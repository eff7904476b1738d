from fractions import Fraction
import math
print(sum(Fraction(1, n) for n in range(1, 11)))
def egyptian(f):
    while f:
        d = math.ceil(1 / f)
        yield Fraction(1, d)
        f -= Fraction(1, d)
for f in (Fraction(4, 5), Fraction(7, 15), Fraction(5, 121)):
    print(f, "=", " + ".join(str(p) for p in egyptian(f)))
