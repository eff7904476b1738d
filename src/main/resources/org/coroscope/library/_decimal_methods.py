"""The methods of decimal numbers that are no operators, and powers. Part of decimal."""

import _decimal_functions as _functions
from _coroscope import digit_count, digits_of
from _decimal_context import (
    Clamped, DivisionByZero, DivisionImpossible, Inexact, ROUNDINGS, Overflow, Rounded, Subnormal,
    Underflow, _NO_ROUNDING,
)
from _decimal_number import (
    Decimal, add, adjusted as _adjusted, context_of, converted, make, multiply, nan_of, operand,
    order, refuse, rounded,
)
from _decimal_rounding import cut
from _decimal_text import written


def _is_nan(x):
    return x._exp == "n" or x._exp == "N"


def _special(x):
    return type(x._exp) is str


def _rounding_of(rounding, context):
    if rounding is None:
        return context._rounding
    if rounding not in ROUNDINGS:
        raise TypeError(_NO_ROUNDING)
    return rounding


def adjusted(self):
    return 0 if _special(self) else _adjusted(self)


def quantize(self, exp, rounding=None, context=None):
    """This number with the exponent of another."""
    context = context_of(context)
    exp = converted(exp)
    rounding = _rounding_of(rounding, context)
    nan = nan_of(context, self, exp)
    if nan is not None:
        return nan
    if _special(self) or _special(exp):
        return make(self._sign, 0, "F") if self._exp == exp._exp else refuse(context)
    if not context.Etiny() <= exp._exp <= context._Emax:
        return refuse(context)
    if not self._int:
        return make(self._sign, 0, exp._exp)
    if _adjusted(self) > context._Emax or _adjusted(self) - exp._exp + 1 > context._prec:
        return refuse(context)
    value, inexact = cut(self._sign, self._int, exp._exp - self._exp, rounding)
    if digit_count(value) > context._prec:
        return refuse(context)
    conditions = [Inexact] if inexact else []
    if exp._exp > self._exp:
        conditions.append(Rounded)
    if value and exp._exp + digit_count(value) - 1 < context._Emin:
        conditions.append(Subnormal)
    context._settle(conditions)
    return make(self._sign, value, exp._exp)


def _to_integral(self, rounding, context, noting):
    context = context_of(context)
    rounding = _rounding_of(rounding, context)
    nan = nan_of(context, self)
    if nan is not None:
        return nan
    if _special(self) or self._exp >= 0:
        return make(self._sign, self._int, self._exp)
    value, inexact = cut(self._sign, self._int, -self._exp, rounding)
    if noting:
        context._settle([Rounded, Inexact] if inexact else [Rounded] if self._int else [])
    return make(self._sign, value, 0)


def to_integral_value(self, rounding=None, context=None):
    return _to_integral(self, rounding, context, False)


def to_integral_exact(self, rounding=None, context=None):
    return _to_integral(self, rounding, context, True)


def normalize(self, context=None):
    """Without trailing zeros."""
    context = context_of(context)
    nan = nan_of(context, self)
    if nan is not None:
        return nan
    if _special(self):
        return make(self._sign, 0, "F")
    made = rounded(self._sign, self._int, self._exp, context)
    if _special(made):
        return made
    if not made._int:
        return make(made._sign, 0, 0)
    value, exponent = made._int, made._exp
    top = context.Etop() if context._clamp else context._Emax
    while value % 10 == 0 and exponent < top:
        value //= 10
        exponent += 1
    return make(made._sign, value, exponent)


def sqrt(self, context=None):
    context = context_of(context)
    nan = nan_of(context, self)
    if nan is not None:
        return nan
    if _special(self):
        return refuse(context) if self._sign else make(0, 0, "F")
    if not self._int:
        return rounded(self._sign, 0, self._exp >> 1, context)
    if self._sign:
        return refuse(context)
    return _half_even(0, *_functions.sqrt(self._int, self._exp, context._prec), context)


def _half_even(sign, coefficient, exponent, context):
    """Rounds to the nearest, whatever the context says."""
    local = context._changed(rounding="ROUND_HALF_EVEN")
    try:
        return rounded(sign, coefficient, exponent, local)
    finally:
        context._flags |= local._flags


def exp(self, context=None):
    context = context_of(context)
    nan = nan_of(context, self)
    if nan is not None:
        return nan
    if _special(self):
        return make(0, 0, 0) if self._sign else make(0, 0, "F")
    if not self._int:
        return make(0, 1, 0)
    if _adjusted(self) > len(str(context._Emax)) + 1:
        far = -10 * abs(context._Emin) if self._sign else 10 * context._Emax
        return _half_even(0, 1, far, context)
    if _adjusted(self) < -context._prec - 2:
        # As good as one: only the direction is left to be told.
        step = -context._prec - 2
        return _half_even(0, 10**-step + (-1 if self._sign else 1), step, context)
    found = _functions.exp(self._sign, self._int, self._exp, context._prec)
    return _half_even(0, *found, context)


def _logarithm(function):
    def logarithm(self, context=None):
        context = context_of(context)
        nan = nan_of(context, self)
        if nan is not None:
            return nan
        if not _special(self) and not self._int:
            return make(1, 0, "F")
        if self._sign:
            return refuse(context)
        if _special(self):
            return make(0, 0, "F")
        digits = digits_of(self._int)
        if digits[0] == "1" and not digits.strip("0")[1:]:
            power = _adjusted(self)
            if power == 0:
                return make(0, 0, 0)
            if function is _functions.log10:
                return rounded(int(power < 0), abs(power), 0, context)
        return _half_even(*function(self._int, self._exp, context._prec), context)

    return logarithm


def logb(self, context=None):
    """The exponent of the first digit."""
    context = context_of(context)
    nan = nan_of(context, self)
    if nan is not None:
        return nan
    if _special(self):
        return make(0, 0, "F")
    if not self._int:
        context._settle([DivisionByZero])
        return make(1, 0, "F")
    return rounded(*_parts(_adjusted(self)), 0, context)


def _parts(number):
    return int(number < 0), abs(number)


def _is_integer(x):
    return not _special(x) and (
        x._exp >= 0 or not x._int or x._int % 10 ** min(-x._exp, digit_count(x._int)) == 0
        and -x._exp <= digit_count(x._int)
    )


def power(self, other, modulo=None, context=None):
    if modulo is not None:
        return _power_modulo(self, other, modulo, context)
    context = context_of(context)
    nan = nan_of(context, self, other)
    if nan is not None:
        return nan
    if not _special(other) and not other._int:
        if not _special(self) and not self._int:
            return refuse(context)
        return make(0, 1, 0)
    whole = _is_integer(other)
    sign = 0
    if self._sign:
        if whole:
            sign = int(other) & 1
        elif self._exp == "F" or self._int:
            return refuse(context)
    if not _special(self) and not self._int:
        return make(sign, 0, "F") if other._sign else make(sign, 0, 0)
    if self._exp == "F":
        return make(sign, 0, 0) if other._sign else make(sign, 0, "F")
    size = order(make(0, self._int, self._exp), make(0, 1, 0))
    if other._exp == "F":
        if size == 0:
            return _half_even(0, 10**context._prec, -context._prec, context)
        return make(0, 0, "F") if (size > 0) != bool(other._sign) else make(0, 0, 0)
    if whole:
        return _integer_power(self, int(other), sign, context)
    if size == 0:
        context._settle([Inexact, Rounded])
        return make(0, 10 ** (context._prec - 1), 1 - context._prec)
    reach = _adjusted(self) if _adjusted(self) > 0 else -_adjusted(self) - 1
    if _adjusted(other) + digit_count(reach or 1) > 30:
        grows = (size > 0) != bool(other._sign)
        return _half_even(0, 1, 10**20 if grows else -(10**20), context)
    found = _functions.power(
        (0, self._int, self._exp), (other._sign, other._int, other._exp), context._prec
    )
    coefficient, exponent = found
    missing = context._prec + 1 - digit_count(coefficient)
    if missing > 0:
        coefficient, exponent = coefficient * 10**missing, exponent - missing
    return _half_even(0, coefficient, exponent, context)


def _integer_power(self, n, sign, context):
    """By squaring, with some digits more than wanted."""
    digits = context._prec + digit_count(abs(n)) + 4 + 9
    coefficient, exponent = self._int, self._exp
    if n < 0:
        shift = digits + digit_count(coefficient)
        ideal = -exponent
        coefficient, rest = divmod(10**shift, coefficient)
        exponent = ideal - shift
        if not rest:
            while coefficient % 10 == 0 and exponent < min(ideal, 0):
                coefficient //= 10
                exponent += 1
            while coefficient % 10 == 0 and exponent < ideal:
                coefficient //= 10
                exponent += 1
        coefficient, exponent = _shortened(coefficient, exponent, digits)
        n = -n
    if n * (abs(exponent) + digit_count(coefficient)) > 10**25:
        grows = exponent + digit_count(coefficient) > 0
        return rounded(sign, 1, 10**19 if grows else -(10**19), context)
    result, power = 1, 0
    for bit in bin(n)[2:]:
        result, power = _shortened(result * result, power * 2, digits)
        if bit == "1":
            result, power = _shortened(result * coefficient, power + exponent, digits)
    return rounded(sign, result, power, context)


def _shortened(coefficient, exponent, digits):
    drop = digit_count(coefficient) - digits
    if drop <= 0:
        return coefficient, exponent
    return cut(0, coefficient, drop, "ROUND_HALF_EVEN")[0], exponent + drop


def _power_modulo(self, other, modulo, context):
    context = context_of(context)
    nan = nan_of(context, self, other, modulo)
    if nan is not None:
        return nan
    if not (_is_integer(self) and _is_integer(other) and _is_integer(modulo)):
        return refuse(context)
    if other._sign or not modulo._int or not self._int and not other._int:
        return refuse(context)
    if _adjusted(modulo) >= context._prec:
        return refuse(context)
    value = pow(abs(int(self)), int(other), abs(int(modulo)))
    return make(self._sign if int(other) & 1 else 0, value, 0)


def _pow(self, other, modulo=None):
    other = operand(other)
    modulo = modulo if modulo is None else operand(modulo)
    return NotImplemented if other is None else power(self, other, modulo)


def _rpow(self, other):
    other = operand(other)
    return NotImplemented if other is None else power(other, self)


def fma(self, other, third, context=None):
    """self * other + third, rounded once."""
    context = context_of(context)
    other, third = converted(other), converted(third)
    wide = context._changed(
        prec=digit_count(self._int) + digit_count(other._int) + 1, Emax=10**18, Emin=-(10**18)
    )
    product = multiply(self, other, wide)
    context._flags |= wide._flags
    return add(product, third, context)


def remainder_near(self, other, context=None):
    """The rest of the division by the nearest integer."""
    context = context_of(context)
    other = converted(other)
    nan = nan_of(context, self, other)
    if nan is not None:
        return nan
    if _special(self) or not _special(other) and not other._int:
        return refuse(context)
    if _special(other):
        return rounded(self._sign, self._int, self._exp, context)
    exponent = min(self._exp, other._exp)
    if not self._int:
        return rounded(self._sign, 0, exponent, context)
    if _adjusted(self) - _adjusted(other) > context._prec:
        return refuse(context, DivisionImpossible)
    one = self._int * 10 ** (self._exp - exponent)
    divisor = other._int * 10 ** (other._exp - exponent)
    quotient, rest = divmod(one, divisor)
    sign = self._sign
    if 2 * rest + (quotient & 1) > divisor:
        rest -= divisor
        quotient += 1
    if quotient >= 10**context._prec:
        return refuse(context, DivisionImpossible)
    return rounded(sign ^ int(rest < 0), abs(rest), exponent, context)


def scaleb(self, other, context=None):
    """Times a power of ten."""
    context = context_of(context)
    other = converted(other)
    nan = nan_of(context, self, other)
    if nan is not None:
        return nan
    limit = 2 * (context._Emax + context._prec)
    if _special(other) or other._exp != 0 or not -limit <= int(other) <= limit:
        return refuse(context)
    if _special(self):
        return make(self._sign, 0, "F")
    return rounded(self._sign, self._int, self._exp + int(other), context)


def _neighbour(self, up, context):
    context = context_of(context)
    nan = nan_of(context, self)
    if nan is not None:
        return nan
    if self._exp == "F":
        if bool(self._sign) != up:
            return make(self._sign, 0, "F")
        return make(self._sign, 10**context._prec - 1, context.Etop())
    local = context._changed(rounding="ROUND_CEILING" if up else "ROUND_FLOOR", traps=set())
    made = rounded(self._sign, self._int, self._exp, local)
    if order(made, self) != 0:
        return made
    return add(self, make(0 if up else 1, 1, context.Etiny() - 1), local)


def next_plus(self, context=None):
    return _neighbour(self, True, context)


def next_minus(self, context=None):
    return _neighbour(self, False, context)


def next_toward(self, other, context=None):
    context = context_of(context)
    other = converted(other)
    nan = nan_of(context, self, other)
    if nan is not None:
        return nan
    way = order(self, other)
    if way == 0:
        return make(other._sign, self._int, self._exp)
    made = _neighbour(self, way < 0, context)
    if _special(made):
        context._settle([Overflow, Inexact, Rounded])
    elif not made._int or _adjusted(made) < context._Emin:
        context._settle([Underflow, Subnormal, Inexact, Rounded] + [Clamped] * (not made._int))
    return made


def compare(self, other, context=None):
    other = converted(other)
    nan = nan_of(context_of(context), self, other)
    if nan is not None:
        return nan
    return make(*_parts(order(self, other)), 0)


def compare_signal(self, other, context=None):
    other = converted(other)
    if _is_nan(self) or _is_nan(other):
        return refuse(context_of(context))
    return make(*_parts(order(self, other)), 0)


def _total_rank(x):
    """Orders all numbers, and NaNs beyond them."""
    return {"N": 2, "n": 3}.get(x._exp, 1) if _special(x) else 1


def _total_order(a, b):
    if a._sign != b._sign:
        return -1 if a._sign else 1
    up = -1 if a._sign else 1
    one, other = _total_rank(a), _total_rank(b)
    if one == other == 1:
        way = order(a, b)
        if way or _special(a):
            return way
        one, other = a._exp, b._exp
    elif one == other:
        one, other = a._int, b._int
    return up * ((one > other) - (one < other))


def compare_total(self, other, context=None):
    return make(*_parts(_total_order(self, converted(other))), 0)


def compare_total_mag(self, other, context=None):
    return compare_total(copy_abs(self), copy_abs(converted(other)))


def _choice(largest, by_size):
    def choose(self, other, context=None):
        context = context_of(context)
        other = converted(other)
        if _is_nan(self) or _is_nan(other):
            if self._exp == "N" or other._exp == "N" or _is_nan(self) and _is_nan(other):
                return nan_of(context, self, other)
            number = other if _is_nan(self) else self
            return _plain(number, context)
        way = order(copy_abs(self), copy_abs(other)) if by_size else order(self, other)
        if way == 0:
            way = order(self, other) or _total_order(self, other)
        return _plain(self if (way >= 0) == largest or way == 0 else other, context)

    return choose


def _plain(x, context):
    return make(x._sign, 0, "F") if _special(x) else rounded(x._sign, x._int, x._exp, context)


def copy_abs(self):
    return make(0, self._int, self._exp)


def copy_negate(self):
    return make(1 - self._sign, self._int, self._exp)


def copy_sign(self, other, context=None):
    return make(converted(other)._sign, self._int, self._exp)


def same_quantum(self, other, context=None):
    """Whether both have the same exponent."""
    other = converted(other)
    if _special(self) or _special(other):
        return _is_nan(self) and _is_nan(other) or self._exp == other._exp == "F"
    return self._exp == other._exp


def number_class(self, context=None):
    if _special(self):
        return {"N": "sNaN", "n": "NaN"}.get(self._exp) or ("-Infinity" if self._sign else "+Infinity")
    sign = "-" if self._sign else "+"
    if not self._int:
        return sign + "Zero"
    return sign + ("Subnormal" if is_subnormal(self, context) else "Normal")


def is_normal(self, context=None):
    return not _special(self) and self._int != 0 and _adjusted(self) >= context_of(context)._Emin


def is_subnormal(self, context=None):
    return not _special(self) and self._int != 0 and _adjusted(self) < context_of(context)._Emin


def to_eng_string(self, context=None):
    return written(self._sign, self._int, self._exp, context_of(context)._capitals, True)


def _binary(x, context):
    """The digits of an operand of a logical operation; None if it has other than 0 and 1."""
    digits = digits_of(x._int) if not _special(x) and not x._exp and not x._sign else "2"
    if set(digits) <= {"0", "1"} and len(digits) <= context._prec:
        return digits.zfill(context._prec)
    return None


def _logical(code):
    def operate(self, other, context=None):
        context = context_of(context)
        one, two = _binary(self, context), _binary(converted(other), context)
        if one is None or two is None:
            return refuse(context)
        return make(0, int("".join(str(code(int(a), int(b))) for a, b in zip(one, two))), 0)

    return operate


def logical_invert(self, context=None):
    context = context_of(context)
    digits = _binary(self, context)
    if digits is None:
        return refuse(context)
    return make(0, int(digits.translate({48: "1", 49: "0"})), 0)


def _moved(turning):
    def move(self, other, context=None):
        context = context_of(context)
        other = converted(other)
        nan = nan_of(context, self, other)
        if nan is not None:
            return nan
        size = context._prec
        if _special(other) or other._exp != 0 or not -size <= int(other) <= size:
            return refuse(context)
        if _special(self):
            return make(self._sign, 0, "F")
        by = int(other)
        digits = digits_of(self._int).zfill(size)[-size:]
        if turning:
            digits = digits[by:] + digits[:by]
        else:
            digits = digits[: by or None] if by < 0 else (digits + "0" * by)[-size:]
        return make(self._sign, int(digits or "0"), self._exp)

    return move


_METHODS = {
    "ln": _logarithm(_functions.ln),
    "log10": _logarithm(_functions.log10),
    "to_integral": to_integral_value,
    "max": _choice(True, False),
    "min": _choice(False, False),
    "max_mag": _choice(True, True),
    "min_mag": _choice(False, True),
    "logical_and": _logical(lambda a, b: a & b),
    "logical_or": _logical(lambda a, b: a | b),
    "logical_xor": _logical(lambda a, b: a ^ b),
    "rotate": _moved(True),
    "shift": _moved(False),
    "canonical": lambda self: self,
    "is_canonical": lambda self: True,
    "is_finite": lambda self: not _special(self),
    "is_infinite": lambda self: self._exp == "F",
    "is_nan": _is_nan,
    "is_qnan": lambda self: self._exp == "n",
    "is_snan": lambda self: self._exp == "N",
    "is_signed": lambda self: bool(self._sign),
    "is_zero": lambda self: not _special(self) and self._int == 0,
    "radix": lambda self: make(0, 10, 0),
    "__pow__": _pow,
    "__rpow__": _rpow,
}
for _method in (
    adjusted, quantize, to_integral_value, to_integral_exact, normalize, sqrt, exp, logb, fma,
    remainder_near, scaleb, next_plus, next_minus, next_toward, compare, compare_signal,
    compare_total, compare_total_mag, copy_abs, copy_negate, copy_sign, same_quantum, number_class,
    is_normal, is_subnormal, to_eng_string, logical_invert,
):
    _METHODS[_method.__name__] = _method
for _name, _method in _METHODS.items():
    _method.__name__ = _name
    _method.__qualname__ = "Decimal." + _name
    setattr(Decimal, _name, _method)
