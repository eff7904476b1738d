"""Exact sums and exact roots, in the types of the data. Part of statistics."""

import math
import sys
from decimal import Decimal
from fractions import Fraction


class StatisticsError(ValueError):
    pass


def coerce(one, other):
    """The type that sums of two types have."""
    if one is other or other is int or other is bool:
        return one
    if one is int:
        return other
    if issubclass(other, one):
        return other
    if issubclass(one, other):
        return one
    if issubclass(one, int):
        return other
    if issubclass(other, int):
        return one
    if issubclass(one, Fraction) and issubclass(other, float):
        return other
    if issubclass(one, float) and issubclass(other, Fraction):
        return one
    raise TypeError("don't know how to coerce %s and %s" % (one.__name__, other.__name__))


def ratio(x):
    """The numerator and denominator; those of a NaN or an infinity are itself and None."""
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return (x, None)
    try:
        return (x.numerator, x.denominator)
    except AttributeError:
        raise TypeError(
            f"can't convert type '{type(x).__name__}' to numerator/denominator"
        ) from None


def _total(parts):
    if None in parts:
        return parts[None]
    return sum(Fraction(above, below) for below, above in parts.items())


def exact_sum(data):
    """Type of the sum, sum as a fraction, and count."""
    kinds, parts, count = {}, {}, 0
    for value in data:
        kinds[type(value)] = None
        above, below = ratio(value)
        parts[below] = parts.get(below, 0) + above
        count += 1
    total = _total(parts)
    return _kind_of(kinds), total, count


def _kind_of(kinds):
    kind = int
    for one in kinds:
        kind = coerce(kind, one)
    return kind


def squares_about_mean(data, center=None):
    """Type, sum of the squared distances from the mean (or a given centre), mean, count."""
    if center is not None:
        kind, total, count = exact_sum((d := x - center) * d for x in data)
        return kind, total, center, count
    kinds, firsts, seconds, count = {}, {}, {}, 0
    for value in data:
        kinds[type(value)] = None
        above, below = ratio(value)
        firsts[below] = firsts.get(below, 0) + above
        seconds[below] = seconds.get(below, 0) + above * above
        count += 1
    if not count:
        return int, Fraction(0), Fraction(0), 0
    if None in firsts:
        mean = total = firsts[None]
    else:
        first = sum(Fraction(above, below) for below, above in firsts.items())
        second = sum(Fraction(above, below * below) for below, above in seconds.items())
        total = (count * second - first * first) / count
        mean = first / count
    return _kind_of(kinds), total, mean, count


def convert(value, kind):
    """A fraction in the type of the data, or in floats where that is integers."""
    if type(value) is kind:
        return value
    if issubclass(kind, int) and value.denominator != 1:
        kind = float
    try:
        return kind(value)
    except TypeError:
        if issubclass(kind, Decimal):
            return kind(value.numerator) / value.denominator
        raise


def fail_negative(values, message):
    """Passes values on as long as they are not negative."""
    for x in values:
        if x < 0:
            raise StatisticsError(message)
        yield x


def _root_to_odd(above, below):
    """Square root of a quotient, cut off, its last bit set if it is not exact."""
    root = math.isqrt(above // below)
    return root | (root * root * below != above)


_ROOT_BITS = 2 * sys.float_info.mant_dig + 3


def float_root(above, below):
    """The float nearest to the square root of a quotient."""
    shift = (above.bit_length() - below.bit_length() - _ROOT_BITS) // 2
    if shift >= 0:
        return float(_root_to_odd(above, below << 2 * shift) << shift)
    return _root_to_odd(above << -2 * shift, below) / (1 << -shift)


def decimal_root(above, below):
    """The decimal of the current precision nearest to the square root of a quotient."""
    if above == 0:
        return Decimal("0.0")
    if below < 0:
        above, below = -above, -below
    root = (Decimal(above) / Decimal(below)).sqrt()
    exact = Fraction(above, below)
    upper = root.next_plus()
    if exact > (Fraction(root) + Fraction(upper)) ** 2 / 4:
        return upper
    lower = root.next_minus()
    if exact < (Fraction(root) + Fraction(lower)) ** 2 / 4:
        return lower
    return root
