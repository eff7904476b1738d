import numbers
from decimal import Decimal
from fractions import Fraction
def kind(x):
    for cls in (numbers.Integral, numbers.Rational, numbers.Real, numbers.Complex, numbers.Number):
        if isinstance(x, cls):
            return cls.__name__
    return "no number"
for x in (1, True, 1.5, Fraction(1, 2), Decimal(1), 1j, "1"):
    print(repr(x), kind(x))
class Money(numbers.Number):
    pass
print(kind(Money()), issubclass(int, numbers.Rational))
