import numbers
from numbers import Number, Complex, Real, Rational, Integral
from decimal import Decimal
from fractions import Fraction
for x in [1, 1.5, 2j, True, "1", Decimal("1"), Fraction(1,2), None]:
    print(repr(x), [k.__name__ for k in (Number,Complex,Real,Rational,Integral) if isinstance(x,k)])
print(issubclass(int,Integral), issubclass(bool, Number), issubclass(Real,Complex), Integral.__mro__)
class My(Number): pass
print(hash, My() is not None) if False else None
try: Real()
except TypeError as e: print(e)
class R(Real): pass
try: R()
except TypeError as e: print(e)
try: Integral()
except TypeError as e: print(e)
print(sorted(Complex.__abstractmethods__))
print(sorted(Real.__abstractmethods__))
print(sorted(Rational.__abstractmethods__))
print(numbers.__all__)
