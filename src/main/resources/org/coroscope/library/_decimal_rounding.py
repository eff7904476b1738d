"""Rounding of sign, coefficient and exponent to a context. Part of decimal."""

from _coroscope import digit_count
from _decimal_context import Clamped, Inexact, Overflow, Rounded, Subnormal, Underflow


def _away(rounding, sign, quotient, half):
    """Whether to round away from zero; half says where the rest is: -1 below, 0 at, 1 above it."""
    if rounding == "ROUND_HALF_EVEN":
        return half > 0 or half == 0 and quotient & 1
    if rounding == "ROUND_HALF_UP":
        return half >= 0
    if rounding == "ROUND_HALF_DOWN":
        return half > 0
    if rounding == "ROUND_UP":
        return True
    if rounding == "ROUND_DOWN":
        return False
    if rounding == "ROUND_CEILING":
        return not sign
    if rounding == "ROUND_FLOOR":
        return bool(sign)
    return quotient % 5 == 0


def cut(sign, coefficient, drop, rounding):
    """The coefficient without its last digits, rounded; and whether anything was lost."""
    if drop <= 0 or not coefficient:
        return coefficient * 10 ** max(-drop, 0), False
    if drop > digit_count(coefficient) + 1:
        quotient, rest, half = 0, 1, -1
    else:
        power = 10**drop
        quotient, rest = divmod(coefficient, power)
        half = (2 * rest > power) - (2 * rest < power)
    if not rest:
        return quotient, False
    return quotient + (1 if _away(rounding, sign, quotient, half) else 0), True


def _overflown(sign, context):
    """What stands for a number that is too large: infinity or the largest number."""
    rounding = context._rounding
    largest = (
        rounding in ("ROUND_DOWN", "ROUND_05UP")
        or rounding == "ROUND_CEILING" and sign
        or rounding == "ROUND_FLOOR" and not sign
    )
    if largest:
        return sign, 10**context._prec - 1, context.Etop()
    return sign, 0, "F"


def fitted(sign, coefficient, exponent, context):
    """A number as the context can hold it; its conditions are settled."""
    conditions = []
    if not coefficient:
        top = context.Etop() if context._clamp else context._Emax
        fit = min(max(exponent, context.Etiny()), top)
        if fit != exponent:
            context._settle([Clamped])
        return sign, 0, fit
    digits = digit_count(coefficient)
    adjusted = exponent + digits - 1
    if adjusted > context._Emax:
        context._settle([Overflow, Inexact, Rounded])
        return _overflown(sign, context)
    subnormal = adjusted < context._Emin
    lowest = context.Etiny() if subnormal else adjusted - context._prec + 1
    if subnormal:
        conditions.append(Subnormal)
    if exponent < lowest:
        conditions.append(Rounded)
        coefficient, inexact = cut(sign, coefficient, lowest - exponent, context._rounding)
        exponent = lowest
        if inexact:
            conditions.append(Inexact)
            if subnormal:
                conditions.append(Underflow)
        if not coefficient:
            conditions.append(Clamped)
        elif digit_count(coefficient) > context._prec:
            coefficient //= 10
            exponent += 1
            if exponent + context._prec - 1 > context._Emax:
                context._settle([Overflow, Inexact, Rounded])
                return _overflown(sign, context)
    if context._clamp and exponent > context.Etop():
        coefficient *= 10 ** (exponent - context.Etop())
        exponent = context.Etop()
        conditions.append(Clamped)
    if conditions:
        context._settle(conditions)
    return sign, coefficient, exponent
