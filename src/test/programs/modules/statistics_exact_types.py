from decimal import Decimal
from fractions import Fraction
import statistics
print(statistics.mean([Decimal("0.1"), Decimal("0.2"), Decimal("0.3")]))
print(statistics.mean([Fraction(1, 3), Fraction(1, 6)]))
print(statistics.variance([Decimal(1), Decimal(2), Decimal(4)]))
print(statistics.pvariance([Fraction(1, 2), Fraction(3, 2)]))
print(type(statistics.mean([1, 2, 3])), type(statistics.mean([1, 2])), type(statistics.fmean([1, 2, 3])))
