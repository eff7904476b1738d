"""The class of decimal numbers: making, comparing and the four operations. Part of decimal."""

import _coroscope
import math as _math
import numbers as _numbers
import sys as _sys
from collections import namedtuple as _namedtuple
from _coroscope import digit_count, digits_of
from _decimal_context import (
    Context, ConversionSyntax, DivisionByZero, DivisionImpossible, DivisionUndefined,
    FloatOperation, InvalidOperation, getcontext,
)
from _decimal_rounding import cut, fitted
from _decimal_text import formatted, read, written

DecimalTuple = _namedtuple("DecimalTuple", "sign digits exponent", module="decimal")


def make(sign, coefficient, exponent, kind=None):
    made = object.__new__(Decimal if kind is None else kind)
    made._sign = sign
    made._int = coefficient
    made._exp = exponent
    return made


def rounded(sign, coefficient, exponent, context):
    return make(*fitted(sign, coefficient, exponent, context))


def refuse(context, condition=InvalidOperation):
    """An operation that is not possible: NaN, unless that is trapped."""
    context._settle([condition])
    return make(0, 0, "n")


def context_of(context):
    if context is None:
        return getcontext()
    if not isinstance(context, Context):
        raise TypeError("optional argument must be a context")
    return context


def operand(value):
    """A decimal or integer as a decimal; None for anything else."""
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return make(int(value < 0), abs(value), 0)
    return None


def converted(value):
    made = operand(value)
    if made is None:
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
    return made


def nan_of(context, *operands):
    """The NaN that an operation on these has as result; None if none of them is one."""
    for one in operands:
        if one._exp == "N":
            context._settle([InvalidOperation])
            return make(one._sign, one._int, "n")
    for one in operands:
        if one._exp == "n":
            return one
    return None


def adjusted(x):
    return x._exp + digit_count(x._int) - 1


def order(a, b):
    """-1, 0 or 1; neither is a NaN."""
    if a._exp == "F" or b._exp == "F":
        one = 0 if a._exp != "F" else -1 if a._sign else 1
        other = 0 if b._exp != "F" else -1 if b._sign else 1
        return (one > other) - (one < other)
    if not a._int or not b._int:
        one = 0 if not a._int else -1 if a._sign else 1
        other = 0 if not b._int else -1 if b._sign else 1
        return (one > other) - (one < other)
    if a._sign != b._sign:
        return -1 if a._sign else 1
    up = -1 if a._sign else 1
    first, second = adjusted(a), adjusted(b)
    if first != second:
        return up if first > second else -up
    lowest = min(a._exp, b._exp)
    one, other = a._int * 10 ** (a._exp - lowest), b._int * 10 ** (b._exp - lowest)
    return up * ((one > other) - (one < other))


def of_float(value, kind=None):
    """The exact value of a float."""
    if value != value or value in (_math.inf, -_math.inf):
        sign = int(_math.copysign(1.0, value) < 0)
        return make(sign, 0, "F" if value == value else "n", kind)
    sign = int(_math.copysign(1.0, value) < 0)
    above, below = abs(value).as_integer_ratio()
    places = below.bit_length() - 1
    return make(sign, above * 5**places, -places, kind)


def _of_tuple(value):
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exponent = value
    if not isinstance(sign, int) or sign not in (0, 1):
        raise ValueError("sign must be an integer with the value 0 or 1")
    if not isinstance(exponent, int) and exponent not in ("F", "n", "N"):
        raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
    if exponent == "F":
        return sign, 0, "F"
    coefficient = 0
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError("coefficient must be a tuple of digits")
        coefficient = coefficient * 10 + digit
    return sign, coefficient, exponent


def _comparison(holds):
    def compare(self, other):
        pair = _comparable(self, other, False)
        if pair is NotImplemented:
            return pair
        if type(pair[0]._exp) is str and pair[0]._exp in "nN" or pair[1]._exp in ("n", "N"):
            getcontext()._settle([InvalidOperation])
            return False
        return holds(order(*pair))

    return compare


def _comparable(self, other, equality):
    """Both sides of a comparison as decimals."""
    made = operand(other)
    if made is not None:
        return self, made
    if isinstance(other, float):
        context = getcontext()
        context._flags.add(FloatOperation)
        if not equality and FloatOperation in context._traps:
            context._settle([FloatOperation])
        return self, of_float(other)
    if isinstance(other, _numbers.Rational):
        if type(self._exp) is str:
            return self, make(0, 0, 0)
        return make(self._sign, self._int * other.denominator, self._exp), operand(other.numerator)
    if equality and isinstance(other, _numbers.Complex) and other.imag == 0:
        return _comparable(self, other.real, True)
    return NotImplemented


def _operator(name, code):
    """A binary operator and its reflection."""

    def forward(self, other):
        other = operand(other)
        return NotImplemented if other is None else code(self, other, getcontext())

    def backward(self, other):
        other = operand(other)
        return NotImplemented if other is None else code(other, self, getcontext())

    forward.__name__, backward.__name__ = f"__{name}__", f"__r{name}__"
    return forward, backward


def add(a, b, context):
    nan = nan_of(context, a, b)
    if nan is not None:
        return make(nan._sign, nan._int, nan._exp)
    if a._exp == "F" or b._exp == "F":
        if a._exp == b._exp and a._sign != b._sign:
            return refuse(context)
        return make(a._sign if a._exp == "F" else b._sign, 0, "F")
    if a._int and b._int and a._exp != b._exp:
        a, b = _brought_near(a, b, context._prec)
    exponent = min(a._exp, b._exp)
    one = _shifted(a, exponent, b, context._prec)
    other = _shifted(b, exponent, a, context._prec)
    if one is None or other is None:
        # A zero of a far lower exponent only asks for as many digits as there are.
        number = b if one is None else a
        lowest = max(exponent, adjusted(number) - context._prec)
        shift = number._exp - lowest
        return rounded(number._sign, number._int * 10 ** max(shift, 0), min(lowest, number._exp), context)
    total = (-one if a._sign else one) + (-other if b._sign else other)
    if total:
        return rounded(int(total < 0), abs(total), exponent, context)
    if a._sign == b._sign:
        sign = a._sign
    else:
        sign = int(context._rounding == "ROUND_FLOOR")
    return rounded(sign, 0, exponent, context)


def _shifted(x, exponent, other, precision):
    """The coefficient at an exponent; None for a zero beside a number too far away to matter."""
    if not x._int:
        return None if other._int and other._exp - exponent > 2 * precision + 1000 else 0
    if not other._int and x._exp - exponent > 2 * precision + 1000:
        return x._int
    return x._int * 10 ** (x._exp - exponent)


def _brought_near(a, b, precision):
    """Stands in for the smaller of two numbers if it is so small that only its sign matters."""
    large, small = (a, b) if a._exp >= b._exp else (b, a)
    edge = large._exp + min(-1, digit_count(large._int) - precision - 2)
    if adjusted(small) < edge:
        small = make(small._sign, 1, edge)
    return (large, small) if a._exp >= b._exp else (small, large)


def subtract(a, b, context):
    if b._exp not in ("n", "N"):
        b = make(1 - b._sign, b._int, b._exp)
    return add(a, b, context)


def multiply(a, b, context):
    nan = nan_of(context, a, b)
    if nan is not None:
        return nan
    sign = a._sign ^ b._sign
    if a._exp == "F" or b._exp == "F":
        if a._exp != "F" and not a._int or b._exp != "F" and not b._int:
            return refuse(context)
        return make(sign, 0, "F")
    return rounded(sign, a._int * b._int, a._exp + b._exp, context)


def divide(a, b, context):
    nan = nan_of(context, a, b)
    if nan is not None:
        return nan
    sign = a._sign ^ b._sign
    if a._exp == "F":
        return refuse(context) if b._exp == "F" else make(sign, 0, "F")
    if b._exp == "F":
        return rounded(sign, 0, context.Etiny(), context)
    if not b._int:
        if not a._int:
            return refuse(context, DivisionUndefined)
        context._settle([DivisionByZero])
        return make(sign, 0, "F")
    ideal = a._exp - b._exp
    if not a._int:
        return rounded(sign, 0, ideal, context)
    shift = digit_count(b._int) - digit_count(a._int) + context._prec + 1
    if shift >= 0:
        quotient, rest = divmod(a._int * 10**shift, b._int)
    else:
        quotient, rest = divmod(a._int, b._int * 10**-shift)
    exponent = ideal - shift
    if rest:
        quotient += quotient % 5 == 0
    else:
        while exponent < ideal and quotient % 10 == 0:
            quotient //= 10
            exponent += 1
    return rounded(sign, quotient, exponent, context)


def _whole_division(a, b, context):
    """Quotient, cut off, and rest of two finite numbers; None if the quotient is too long."""
    exponent = min(a._exp, b._exp)
    if adjusted(a) - adjusted(b) > context._prec:
        return None
    if adjusted(b) - adjusted(a) > 1:
        return 0, a._int * 10 ** max(a._exp - exponent, 0) if a._exp - exponent < 10**4 else None
    one, other = a._int * 10 ** (a._exp - exponent), b._int * 10 ** (b._exp - exponent)
    quotient, rest = divmod(one, other)
    return (quotient, rest) if quotient < 10**context._prec else None


def floor_divide(a, b, context):
    nan = nan_of(context, a, b)
    if nan is not None:
        return nan
    sign = a._sign ^ b._sign
    if a._exp == "F":
        return refuse(context) if b._exp == "F" else make(sign, 0, "F")
    if b._exp == "F":
        return make(sign, 0, 0)
    if not b._int:
        if not a._int:
            return refuse(context, DivisionUndefined)
        context._settle([DivisionByZero])
        return make(sign, 0, "F")
    if not a._int:
        return make(sign, 0, 0)
    found = _whole_division(a, b, context)
    return refuse(context, DivisionImpossible) if found is None else make(sign, found[0], 0)


def remainder(a, b, context):
    nan = nan_of(context, a, b)
    if nan is not None:
        return nan
    if a._exp == "F" or b._exp != "F" and not b._int:
        undefined = a._exp != "F" and not a._int
        return refuse(context, DivisionUndefined if undefined else InvalidOperation)
    if b._exp == "F":
        return rounded(a._sign, a._int, a._exp, context)
    exponent = min(a._exp, b._exp)
    if not a._int:
        return rounded(a._sign, 0, exponent, context)
    found = _whole_division(a, b, context)
    if found is None:
        return refuse(context, DivisionImpossible)
    if found[1] is None:
        return rounded(a._sign, a._int, a._exp, context)
    return rounded(a._sign, found[1], exponent, context)


def divide_modulo(a, b, context):
    nan = nan_of(context, a, b)
    if nan is not None:
        return nan, nan
    sign = a._sign ^ b._sign
    if a._exp == "F":
        both = refuse(context)
        return (both, both) if b._exp == "F" else (make(sign, 0, "F"), both)
    if b._exp != "F" and not b._int:
        if not a._int:
            both = refuse(context, DivisionUndefined)
            return both, both
        context._settle([DivisionByZero, InvalidOperation])
        return make(sign, 0, "F"), make(0, 0, "n")
    return floor_divide(a, b, context), remainder(a, b, context)


class Decimal:
    """A decimal floating-point number."""

    __module__ = "decimal"
    __slots__ = ("_sign", "_int", "_exp")

    def __new__(cls, value="0", context=None):
        if isinstance(value, str):
            parts = read(value)
            if parts is None:
                return refuse(context_of(context), ConversionSyntax)
            if type(parts[2]) is int and abs(parts[2]) > 10**18:
                return refuse(context_of(context))
            return make(*parts, cls)
        if isinstance(value, int):
            return make(int(value < 0), abs(value), 0, cls)
        if isinstance(value, Decimal):
            return make(value._sign, value._int, value._exp, cls)
        if isinstance(value, (tuple, list)):
            return make(*_of_tuple(value), cls)
        if isinstance(value, float):
            context_of(context)._settle([FloatOperation])
            return of_float(value, cls)
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")

    @classmethod
    def from_float(cls, f, /):
        """The exact value of a float or an integer."""
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("argument must be int or float")
        return of_float(f, cls)

    def as_tuple(self):
        """Sign, digits and exponent."""
        digits = tuple(map(int, digits_of(self._int)))
        if type(self._exp) is str and not self._int:
            digits = (0,) if self._exp == "F" else ()
        return DecimalTuple(self._sign, digits, self._exp)

    def as_integer_ratio(self):
        if type(self._exp) is str:
            if self._exp == "F":
                raise OverflowError("cannot convert Infinity to integer ratio")
            raise ValueError("cannot convert NaN to integer ratio")
        above, below = self._int, 1
        if self._exp >= 0:
            above *= 10**self._exp
        else:
            below = 10**-self._exp
        common = _math.gcd(above, below)
        return (-above if self._sign else above) // common, below // common

    def __repr__(self):
        return f"Decimal('{self}')"

    def __str__(self):
        return written(self._sign, self._int, self._exp, getcontext()._capitals)

    def __format__(self, spec, /):
        return formatted((self._sign, self._int, self._exp), spec, getcontext())

    def __hash__(self):
        if type(self._exp) is str:
            if self._exp == "N":
                raise TypeError("Cannot hash a signaling NaN value")
            if self._exp == "n":
                return object.__hash__(self)
            return -_sys.hash_info.inf if self._sign else _sys.hash_info.inf
        prime = _sys.hash_info.modulus
        ten = 10 if self._exp >= 0 else pow(10, -1, prime)
        result = self._int * pow(ten, abs(self._exp), prime) % prime
        result = -result if self._sign else result
        return -2 if result == -1 else result

    def __bool__(self):
        return type(self._exp) is str or self._int != 0

    def __eq__(self, other):
        pair = _comparable(self, other, True)
        if pair is NotImplemented:
            return pair
        exponents = (pair[0]._exp, pair[1]._exp)
        if "n" in exponents or "N" in exponents:
            if "N" in exponents:
                getcontext()._settle([InvalidOperation])
            return False
        return order(*pair) == 0

    __lt__ = _comparison(lambda sign: sign < 0)
    __le__ = _comparison(lambda sign: sign <= 0)
    __gt__ = _comparison(lambda sign: sign > 0)
    __ge__ = _comparison(lambda sign: sign >= 0)

    __add__, __radd__ = _operator("add", add)
    __sub__, __rsub__ = _operator("sub", subtract)
    __mul__, __rmul__ = _operator("mul", multiply)
    __truediv__, __rtruediv__ = _operator("truediv", divide)
    __floordiv__, __rfloordiv__ = _operator("floordiv", floor_divide)
    __mod__, __rmod__ = _operator("mod", remainder)
    __divmod__, __rdivmod__ = _operator("divmod", divide_modulo)

    def _with_sign(self, sign, context):
        context = context_of(context)
        nan = nan_of(context, self)
        if nan is not None:
            return nan
        if self._exp == "F":
            return make(sign, 0, "F")
        if not self._int and context._rounding != "ROUND_FLOOR":
            sign = 0
        return rounded(sign, self._int, self._exp, context)

    def __pos__(self):
        return self._with_sign(self._sign, None)

    def __neg__(self):
        return self._with_sign(1 - self._sign, None)

    def __abs__(self):
        return self._with_sign(0, None)

    def _whole(self, rounding):
        """The integer that this is rounded to."""
        if type(self._exp) is str:
            if self._exp == "F":
                raise OverflowError("cannot convert Infinity to integer")
            raise ValueError("cannot convert NaN to integer")
        value, _ = cut(self._sign, self._int, -self._exp, rounding)
        return -value if self._sign else value

    def __int__(self):
        return self._whole("ROUND_DOWN")

    __trunc__ = __int__

    def __floor__(self):
        return self._whole("ROUND_FLOOR")

    def __ceil__(self):
        return self._whole("ROUND_CEILING")

    def __round__(self, ndigits=None, /):
        if ndigits is None:
            return self._whole("ROUND_HALF_EVEN")
        if not isinstance(ndigits, int):
            raise TypeError("optional arg must be an integer")
        return self.quantize(make(0, 1, -ndigits))

    def __float__(self):
        if self._exp == "N":
            raise ValueError("cannot convert signaling NaN to float")
        if self._exp == "n":
            return -_math.nan if self._sign else _math.nan
        return float(written(self._sign, self._int, self._exp, 1))

    def __complex__(self):
        return complex(float(self))

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return make(0, 0, 0)

    def conjugate(self):
        return self

    def __reduce__(self):
        return (self.__class__, (str(self),))

    def __copy__(self):
        return self if type(self) is Decimal else self.__class__(self)

    def __deepcopy__(self, memo, /):
        return self if type(self) is Decimal else self.__class__(self)


_coroscope.name_with_module(Decimal)
_numbers.Number.register(Decimal)
