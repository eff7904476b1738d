"""Rational numbers, exact and in lowest terms."""

import math as _math
import numbers as _numbers
import operator as _operator
import re as _re
import sys as _sys

__all__ = ["Fraction"]

_WRITTEN = _re.compile(
    r"""
    \s* (?P<sign>[-+]?) (?=\d|\.\d)
    (?P<whole>(?:\d+(?:_\d+)*)?)
    (?: (?: / (?P<below>\d+(?:_\d+)*) )?
      | (?: \. (?P<digits>(?:\d+(?:_\d+)*)?) )? (?: e (?P<exponent>[-+]?\d+(?:_\d+)*) )?
    ) \s*
    """,
    _re.VERBOSE | _re.IGNORECASE,
)


def _read(text):
    """The numerator and denominator that a text means, not yet in lowest terms."""
    found = _WRITTEN.fullmatch(text)
    if found is None:
        raise ValueError("Invalid literal for Fraction: %r" % text)
    above, below = int(found["whole"] or "0"), 1
    if found["below"]:
        below = int(found["below"])
    elif found["digits"]:
        digits = found["digits"].replace("_", "")
        below = 10 ** len(digits)
        above = above * below + int(digits)
    exponent = int(found["exponent"] or "0")
    if exponent >= 0:
        above *= 10**exponent
    else:
        below *= 10**-exponent
    return (-above if found["sign"] == "-" else above), below


def _made(above, below):
    """A fraction of two integers that need no further care."""
    made = object.__new__(Fraction)
    made._numerator = above
    made._denominator = below
    return made


def _reduced(above, below):
    common = _math.gcd(above, below)
    return _made(above // common, below // common)


def _operators(exact, inexact):
    """An operator and its reflection, by what it does to rational and to other numbers."""

    def forward(a, b):
        if isinstance(b, (int, Fraction)):
            return exact(a, b)
        if isinstance(b, float):
            return inexact(float(a), b)
        if isinstance(b, complex):
            return inexact(complex(a), b)
        return NotImplemented

    def backward(b, a):
        if isinstance(a, _numbers.Rational):
            return exact(a, b)
        if isinstance(a, _numbers.Real):
            return inexact(float(a), float(b))
        if isinstance(a, _numbers.Complex):
            return inexact(complex(a), complex(b))
        return NotImplemented

    forward.__name__ = "__" + inexact.__name__ + "__"
    backward.__name__ = "__r" + inexact.__name__ + "__"
    return forward, backward


def _add(a, b):
    below = a.denominator * b.denominator
    return _reduced(a.numerator * b.denominator + b.numerator * a.denominator, below)


def _sub(a, b):
    below = a.denominator * b.denominator
    return _reduced(a.numerator * b.denominator - b.numerator * a.denominator, below)


def _mul(a, b):
    return _reduced(a.numerator * b.numerator, a.denominator * b.denominator)


def _truediv(a, b):
    above, below = a.numerator * b.denominator, a.denominator * b.numerator
    if below == 0:
        common = _math.gcd(above, below) or 1
        raise ZeroDivisionError("Fraction(%s, 0)" % (above // common))
    return _reduced(-above, -below) if below < 0 else _reduced(above, below)


def _floordiv(a, b):
    return (a.numerator * b.denominator) // (a.denominator * b.numerator)


def _mod(a, b):
    rest = (a.numerator * b.denominator) % (b.numerator * a.denominator)
    return _reduced(rest, a.denominator * b.denominator)


def _divmod(a, b):
    whole, rest = divmod(a.numerator * b.denominator, a.denominator * b.numerator)
    return whole, _reduced(rest, a.denominator * b.denominator)


class Fraction(_numbers.Rational):
    """A quotient of two integers; also made of a text, a float or a decimal."""

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None, *, _normalize=True):
        self = super(Fraction, cls).__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator, self._denominator = numerator, 1
                return self
            if isinstance(numerator, _numbers.Rational):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
                return self
            if isinstance(numerator, float) or hasattr(numerator, "as_integer_ratio"):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if not isinstance(numerator, str):
                raise TypeError("argument should be a string or a Rational instance")
            numerator, denominator = _read(numerator)
        elif type(numerator) is not int or type(denominator) is not int:
            if not isinstance(numerator, _numbers.Rational) or not isinstance(
                denominator, _numbers.Rational
            ):
                raise TypeError("both arguments should be Rational instances")
            numerator, denominator = (
                numerator.numerator * denominator.denominator,
                denominator.numerator * numerator.denominator,
            )
        if denominator == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % numerator)
        if _normalize:
            common = _math.gcd(numerator, denominator)
            if denominator < 0:
                common = -common
            numerator //= common
            denominator //= common
        self._numerator = numerator
        self._denominator = denominator
        return self

    @classmethod
    def from_float(cls, f):
        if isinstance(f, _numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(
                "%s.from_float() only takes floats, not %r (%s)"
                % (cls.__name__, f, type(f).__name__)
            )
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        from decimal import Decimal

        if isinstance(dec, _numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError(
                "%s.from_decimal() only takes Decimals, not %r (%s)"
                % (cls.__name__, dec, type(dec).__name__)
            )
        return cls(*dec.as_integer_ratio())

    def as_integer_ratio(self):
        return (self._numerator, self._denominator)

    def limit_denominator(self, max_denominator=1000000):
        """The closest fraction with a denominator that is not larger."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Convergents of the continued fraction, as far as the limit allows.
        before, last = (0, 1), (1, 0)
        above, below = self._numerator, self._denominator
        while True:
            whole = above // below
            next_below = before[1] + whole * last[1]
            if next_below > max_denominator:
                break
            before, last = last, (before[0] + whole * last[0], next_below)
            above, below = below, above - whole * below
        steps = (max_denominator - before[1]) // last[1]
        between = Fraction(before[0] + steps * last[0], before[1] + steps * last[1])
        convergent = Fraction(*last)
        if abs(convergent - self) <= abs(between - self):
            return convergent
        return between

    @property
    def numerator(a):
        return a._numerator

    @property
    def denominator(a):
        return a._denominator

    def __repr__(self):
        return "%s(%s, %s)" % (self.__class__.__name__, self._numerator, self._denominator)

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return "%s/%s" % (self._numerator, self._denominator)

    __add__, __radd__ = _operators(_add, _operator.add)
    __sub__, __rsub__ = _operators(_sub, _operator.sub)
    __mul__, __rmul__ = _operators(_mul, _operator.mul)
    __truediv__, __rtruediv__ = _operators(_truediv, _operator.truediv)
    __floordiv__, __rfloordiv__ = _operators(_floordiv, _operator.floordiv)
    __mod__, __rmod__ = _operators(_mod, _operator.mod)
    __divmod__, __rdivmod__ = _operators(_divmod, divmod)

    def __pow__(a, b):
        if not isinstance(b, _numbers.Rational):
            return float(a) ** b
        if b.denominator != 1:
            # A power with a fraction as exponent is irrational, but for some.
            return float(a) ** float(b)
        power = b.numerator
        if power >= 0:
            return _made(a._numerator**power, a._denominator**power)
        if a._numerator > 0:
            return _made(a._denominator**-power, a._numerator**-power)
        if a._numerator == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % a._denominator**-power)
        return _made((-a._denominator) ** -power, (-a._numerator) ** -power)

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a**b._numerator
        if isinstance(a, _numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a**b._numerator
        return a ** float(b)

    def __pos__(a):
        return _made(a._numerator, a._denominator)

    def __neg__(a):
        return _made(-a._numerator, a._denominator)

    def __abs__(a):
        return _made(abs(a._numerator), a._denominator)

    def __int__(a):
        return a.__trunc__()

    def __trunc__(a):
        if a._numerator < 0:
            return -(-a._numerator // a._denominator)
        return a._numerator // a._denominator

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, rest = divmod(self._numerator, self._denominator)
            if rest * 2 < self._denominator:
                return floor
            if rest * 2 > self._denominator:
                return floor + 1
            return floor + floor % 2
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        # By the rule for all numbers: a multiple of the inverse, modulo a Mersenne prime.
        prime = _sys.hash_info.modulus
        try:
            inverse = pow(self._denominator, -1, prime)
        except ValueError:
            remainder = _sys.hash_info.inf
        else:
            remainder = hash(hash(abs(self._numerator)) * inverse)
        result = remainder if self._numerator >= 0 else -remainder
        return -2 if result == -1 else result

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, _numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, _numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if _math.isnan(b) or _math.isinf(b):
                return 0.0 == b
            return a == a.from_float(b)
        return NotImplemented

    def _compare(self, other, op):
        if isinstance(other, _numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if _math.isnan(other) or _math.isinf(other):
                return op(0.0, other)
            return op(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        return a._compare(b, _operator.lt)

    def __gt__(a, b):
        return a._compare(b, _operator.gt)

    def __le__(a, b):
        return a._compare(b, _operator.le)

    def __ge__(a, b):
        return a._compare(b, _operator.ge)

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) is Fraction else self.__class__(self)

    def __deepcopy__(self, memo):
        return self if type(self) is Fraction else self.__class__(self)
