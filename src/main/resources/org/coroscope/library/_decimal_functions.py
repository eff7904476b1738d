"""Roots, exponentials, logarithms and powers of integers with a scale. Part of decimal.

A positive number is a coefficient and an exponent of ten. Fixed-point numbers are integers that
count units of ten to the minus `places`.
"""

from _coroscope import digit_count
from math import isqrt

_ln10_known = (0, 0)


def _atanh_inverse(n, unit):
    """atanh(1/n) in fixed point."""
    power = total = unit // n
    square, k = n * n, 3
    while power:
        power //= square
        total += power // k
        k += 2
    return total


def _ln10(places):
    """The logarithm of ten, a few units off at most."""
    global _ln10_known
    known, value = _ln10_known
    if known < places:
        unit = 10 ** (places + 10)
        value = (
            46 * _atanh_inverse(31, unit)
            + 34 * _atanh_inverse(49, unit)
            + 20 * _atanh_inverse(161, unit)
        )
        _ln10_known = known, value = places + 10, value
    return value // 10 ** (known - places)


def _scaled(coefficient, exponent, places):
    shift = exponent + places
    return coefficient * 10**shift if shift >= 0 else coefficient // 10**-shift


def _exp_near_zero(x, unit):
    """exp of a small number in fixed point: halved, summed up, squared again."""
    halvings = max(isqrt(unit.bit_length()) // 2, 4)
    wide = unit << 2 * halvings + 8
    x = (x * (wide // unit)) >> halvings
    total, term, k = wide + x, x, 2
    while term:
        term = term * x // (wide * k)
        total += term
        k += 1
    for _ in range(halvings):
        total = total * total // wide
    return total * unit // wide


def exp_digits(sign, coefficient, exponent, digits):
    """exp(x): coefficient with that many digits at least, and exponent."""
    adjusted = max(exponent + digit_count(coefficient), 0)
    places = digits + adjusted + 6
    x = _scaled(coefficient, exponent, places)
    if sign:
        x = -x
    tens, rest = divmod(x, _ln10(places))
    return _exp_near_zero(rest, 10**places), tens - places


def ln_fixed(coefficient, exponent, places):
    """ln(x) in fixed point, a few units off at most."""
    tens = digit_count(coefficient) + exponent
    wide = places + 12
    unit = 10**wide
    x = _scaled(coefficient, -digit_count(coefficient), wide)
    roots = 0
    # From 0.1 .. 1 to very near to 1, where the series converges quickly.
    while abs(x - unit) * 1000 > unit:
        x = isqrt(x * unit)
        roots += 1
    ratio = (x - unit) * unit // (x + unit)
    square = ratio * ratio // unit
    total, power, k = ratio, ratio, 3
    while power not in (0, -1):
        power = power * square // unit
        total += power // k
        k += 2
    return ((total << roots + 1) + tens * _ln10(wide)) // 10 ** (wide - places)


def _is_clear(coefficient, precision):
    """Whether a number, at most some units off, rounds in one way only."""
    spare = digit_count(coefficient) - precision
    rest = coefficient % (5 * 10 ** (spare - 1))
    margin = 10 ** (spare - max(spare - 2, 1)) if spare < 3 else 1000
    return margin < rest < 5 * 10 ** (spare - 1) - margin


def rounded_safely(compute, precision, exact_after=None):
    """
    Calls compute(digits), which answers coefficient and exponent, with more and more digits until
    it is clear how to round. What then still is at the edge is exact, if that may be.
    """
    extra = 8
    while True:
        coefficient, exponent = compute(precision + extra)
        if digit_count(coefficient) > precision + 4 and _is_clear(coefficient, precision):
            return coefficient, exponent
        if exact_after is not None and extra > exact_after:
            drop = digit_count(coefficient) - precision - 4
            return (coefficient + 5 * 10 ** (drop - 1)) // 10**drop, exponent + drop
        extra *= 2


def exp(sign, coefficient, exponent, precision):
    return rounded_safely(
        lambda digits: exp_digits(sign, coefficient, exponent, digits), precision
    )


def ln(coefficient, exponent, precision):
    """Sign, coefficient and exponent of a logarithm."""
    sign = 0

    def compute(digits):
        nonlocal sign
        # Near to one the logarithm is small, and needs more places.
        places = digits + digit_count(coefficient) + 6
        value = ln_fixed(coefficient, exponent, places)
        sign = int(value < 0)
        return abs(value), -places

    found = rounded_safely(compute, precision)
    return sign, *found


def log10(coefficient, exponent, precision):
    sign = 0

    def compute(digits):
        nonlocal sign
        places = digits + digit_count(coefficient) + 6
        value = ln_fixed(coefficient, exponent, places) * 10**places // _ln10(places)
        sign = int(value < 0)
        return abs(value), -places

    found = rounded_safely(compute, precision)
    return sign, *found


def power(base, exponent, precision):
    """A positive base to any power; both as (sign, coefficient, exponent)."""
    def compute(digits):
        size = max(exponent[2] + digit_count(exponent[1]), 0) + 12 + abs(
            base[2] + digit_count(base[1])
        ).bit_length()
        places = digits + size + digit_count(base[1])
        value = ln_fixed(base[1], base[2], places) * exponent[1]
        sign = int(value < 0) ^ exponent[0]
        return exp_digits(sign, abs(value), exponent[2] - places, digits)

    return rounded_safely(compute, precision, precision + 20)


def sqrt(coefficient, exponent, precision):
    """Coefficient and exponent of a root; a last digit more tells that it is not exact."""
    wanted = precision + 1
    digits = digit_count(coefficient)
    if exponent & 1:
        coefficient *= 10
        length = (digits >> 1) + 1
    else:
        length = digits + 1 >> 1
    exponent >>= 1
    shift = wanted - length
    if shift >= 0:
        scaled, rest = coefficient * 100**shift, 0
    else:
        scaled, rest = divmod(coefficient, 100**-shift)
    root = isqrt(scaled)
    if root * root == scaled and not rest:
        root = root // 10**shift if shift >= 0 else root * 10**-shift
        return root, exponent
    return root + (root % 5 == 0), exponent - shift
