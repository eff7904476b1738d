"""Decimal arithmetic as on paper: exact fractions of ten, rounding under control."""

import _decimal_methods as _methods
from _decimal_context import (
    BasicContext, Clamped, Context, ConversionSyntax, DecimalException, DefaultContext,
    DivisionByZero, DivisionImpossible, DivisionUndefined, ExtendedContext, FloatOperation,
    Inexact, InvalidContext, InvalidOperation, MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, Overflow,
    Rounded, Subnormal, Underflow, getcontext, localcontext, setcontext,
)
from _decimal_number import (
    Decimal, DecimalTuple, add as _add, converted as _converted, divide as _divide,
    divide_modulo as _divide_modulo, floor_divide as _floor_divide, make as _make,
    multiply as _multiply, of_float as _of_float, refuse as _refuse, remainder as _remainder,
    rounded as _rounded, subtract as _subtract,
)

ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_UP = "ROUND_UP"
ROUND_DOWN = "ROUND_DOWN"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_05UP = "ROUND_05UP"
HAVE_THREADS = True
HAVE_CONTEXTVAR = True
__version__ = "1.70"
__libmpdec_version__ = "2.5.1"


def _method_of_context(name, code):
    code.__name__ = name
    code.__qualname__ = "Context." + name
    setattr(Context, name, code)


def _operation(name, code):
    """A method of contexts for an operation on two numbers."""
    _method_of_context(
        name, lambda self, a, b, /: code(_converted(a), _converted(b), self)
    )


def _counterpart(name):
    """A method of contexts for a method of numbers that takes a context."""
    method = getattr(Decimal, name)
    _method_of_context(
        name, lambda self, a, /, *others: method(_converted(a), *others, context=self)
    )


def _question(name):
    """A method of contexts for a method of numbers that needs no context."""
    method = getattr(Decimal, name)
    _method_of_context(name, lambda self, a, /, *others: method(_converted(a), *others))


for _name, _code in (
    ("add", _add), ("subtract", _subtract), ("multiply", _multiply), ("divide", _divide),
    ("divide_int", _floor_divide), ("remainder", _remainder), ("divmod", _divide_modulo),
):
    _operation(_name, _code)
for _name in (
    "compare", "compare_signal", "compare_total", "compare_total_mag", "copy_sign", "exp", "fma",
    "is_normal", "is_subnormal", "ln", "log10", "logb", "logical_and", "logical_invert",
    "logical_or", "logical_xor", "max", "max_mag", "min", "min_mag", "next_minus", "next_plus",
    "next_toward", "normalize", "number_class", "quantize", "remainder_near", "rotate",
    "same_quantum", "scaleb", "shift", "sqrt", "to_eng_string", "to_integral",
    "to_integral_exact", "to_integral_value",
):
    _counterpart(_name)
for _name in (
    "canonical", "copy_abs", "copy_negate", "is_canonical", "is_finite", "is_infinite", "is_nan",
    "is_qnan", "is_signed", "is_snan", "is_zero",
):
    _question(_name)


def _power(self, a, b, modulo=None):
    modulo = None if modulo is None else _converted(modulo)
    return _methods.power(_converted(a), _converted(b), modulo, self)


def _create_decimal(self, num="0", /):
    made = Decimal(num, self)
    if type(made._exp) is str:
        if made._exp in "nN" and len(str(made._int)) > self._prec:
            return _refuse(self, ConversionSyntax)
        return made
    return _rounded(made._sign, made._int, made._exp, self)


def _create_decimal_from_float(self, f, /):
    made = Decimal.from_float(f)
    return made if type(made._exp) is str else _rounded(made._sign, made._int, made._exp, self)


def _copy_decimal(self, num, /):
    return _converted(num)


for _name, _code in (
    ("power", _power),
    ("create_decimal", _create_decimal),
    ("create_decimal_from_float", _create_decimal_from_float),
    ("copy_decimal", _copy_decimal),
    ("abs", lambda self, a, /: _converted(a)._with_sign(0, self)),
    ("plus", lambda self, a, /: _converted(a)._with_sign(_converted(a)._sign, self)),
    ("minus", lambda self, a, /: _converted(a)._with_sign(1 - _converted(a)._sign, self)),
    ("radix", lambda self: _make(0, 10, 0)),
    ("to_sci_string", lambda self, a, /: _methods.written(
        _converted(a)._sign, _converted(a)._int, _converted(a)._exp, self._capitals)),
):
    _method_of_context(_name, _code)
