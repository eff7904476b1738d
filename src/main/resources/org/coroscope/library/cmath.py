"""Functions of complex numbers."""

import math as _math

e, pi, tau, inf, nan = _math.e, _math.pi, _math.tau, _math.inf, _math.nan
infj = complex(0.0, _math.inf)
nanj = complex(0.0, _math.nan)
_LN2 = 0.6931471805599453094
_LARGE = 1.7976931348623157e308 / 4.0
_SQRT_LARGE = _math.sqrt(_LARGE)
_TINY = 2.2250738585072014e-308


def _number(z):
    if isinstance(z, str):
        raise TypeError("must be real number, not str")
    return complex(z)


def _finite(z):
    return _math.isfinite(z.real) and _math.isfinite(z.imag)


def phase(z, /):
    """The angle, from -pi to pi."""
    z = _number(z)
    return _math.atan2(z.imag, z.real)


def polar(z, /):
    """Distance from zero, and angle."""
    z = _number(z)
    return abs(z), _math.atan2(z.imag, z.real)


def rect(r, phi, /):
    """The number at a distance and an angle."""
    r, phi = float(r), float(phi)
    if not _math.isfinite(r) or not _math.isfinite(phi):
        if _math.isinf(phi) and r != 0.0 and not _math.isnan(r):
            raise ValueError("math domain error")
        if _math.isinf(r) and _math.isfinite(phi) and phi != 0.0:
            c, s = _math.cos(phi), _math.sin(phi)
            return complex(_math.copysign(r, c * r), _math.copysign(abs(r), s * r))
        if phi == 0.0:
            return complex(r, r * phi if _math.isfinite(r) else phi)
        return complex(_math.nan, _math.nan) if r else complex(0.0, 0.0)
    if phi == 0.0:
        return complex(r, r * phi)
    return complex(r * _math.cos(phi), r * _math.sin(phi))


def sqrt(z, /):
    """The root whose real part is not negative."""
    z = _number(z)
    x, y = z.real, z.imag
    if not _finite(z):
        if _math.isinf(y):
            return complex(_math.inf, y)
        if _math.isnan(x):
            return complex(_math.nan, _math.nan)
        if x > 0:
            return complex(_math.inf, y if _math.isnan(y) else _math.copysign(0.0, y))
        if x < 0 and _math.isinf(x):
            return complex(y if _math.isnan(y) else 0.0, _math.copysign(_math.inf, y))
        return complex(_math.nan, _math.nan)
    if x == 0.0 and y == 0.0:
        return complex(0.0, y)
    ax, ay = abs(x), abs(y)
    if ax < _TINY and ay < _TINY and (ax > 0.0 or ay > 0.0):
        ax = _math.ldexp(ax, 54)
        s = _math.ldexp(_math.sqrt(ax + _math.hypot(ax, _math.ldexp(ay, 54))), -27)
    else:
        ax /= 8.0
        s = 2.0 * _math.sqrt(ax + _math.hypot(ax, ay / 8.0))
    d = ay / (2.0 * s)
    if x >= 0.0:
        return complex(s, _math.copysign(d, y))
    return complex(d, _math.copysign(s, y))


def exp(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if not _finite(z):
        if _math.isinf(x) and _math.isfinite(y) and y != 0.0:
            size = _math.inf if x > 0 else 0.0
            return complex(
                _math.copysign(size, _math.cos(y)), _math.copysign(size, _math.sin(y))
            )
        if y == 0.0:
            return complex(_math.exp(x) if not _math.isnan(x) else x, y)
        if _math.isinf(y) and (_math.isfinite(x) or x > 0):
            raise ValueError("math domain error")
        if x < 0 and _math.isinf(x):
            return complex(0.0, 0.0)
        return complex(_math.nan if _math.isfinite(x) or _math.isnan(x) else x, _math.nan)
    if x > 709.0:
        size = _math.exp(x - 1.0)
        real, imag = size * _math.cos(y) * e, size * _math.sin(y) * e
    else:
        size = _math.exp(x)
        real, imag = size * _math.cos(y), size * _math.sin(y)
    if _math.isinf(real) or _math.isinf(imag):
        raise OverflowError("math range error")
    return complex(real, imag)


def _log(z):
    x, y = z.real, z.imag
    if not _finite(z):
        size = _math.inf if _math.isinf(x) or _math.isinf(y) else _math.nan
        return complex(size, _math.atan2(y, x))
    ax, ay = abs(x), abs(y)
    if ax > _LARGE or ay > _LARGE:
        real = _math.log(_math.hypot(ax / 2.0, ay / 2.0)) + _LN2
    elif ax < _TINY and ay < _TINY:
        if ax == 0.0 and ay == 0.0:
            raise ValueError("math domain error")
        real = _math.log(_math.hypot(_math.ldexp(ax, 53), _math.ldexp(ay, 53))) - 53 * _LN2
    else:
        size = _math.hypot(ax, ay)
        if 0.71 <= size <= 1.73:
            larger, smaller = max(ax, ay), min(ax, ay)
            real = _math.log1p((larger - 1) * (larger + 1) + smaller * smaller) / 2.0
        else:
            real = _math.log(size)
    return complex(real, _math.atan2(y, x))


def log(z, base=None, /):
    """The natural logarithm, or that to a base."""
    made = _log(_number(z))
    if base is None:
        return made
    try:
        return made / _log(_number(base))
    except ZeroDivisionError:
        raise ValueError("math domain error") from None


def log10(z, /):
    made = _log(_number(z))
    return complex(made.real / _math.log(10.0), made.imag / _math.log(10.0))


def cosh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if _math.isinf(y) and not _math.isnan(x):
        raise ValueError("math domain error")
    if abs(x) > 709.0 and _math.isfinite(x):
        less = x - _math.copysign(1.0, x)
        made = complex(_math.cos(y) * _math.cosh(less) * e, _math.sin(y) * _math.sinh(less) * e)
        if not _finite(made):
            raise OverflowError("math range error")
        return made
    return complex(_math.cos(y) * _math.cosh(x), _math.sin(y) * _math.sinh(x))


def sinh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if _math.isinf(y) and not _math.isnan(x):
        raise ValueError("math domain error")
    if abs(x) > 709.0 and _math.isfinite(x):
        less = x - _math.copysign(1.0, x)
        made = complex(_math.cos(y) * _math.sinh(less) * e, _math.sin(y) * _math.cosh(less) * e)
        if not _finite(made):
            raise OverflowError("math range error")
        return made
    return complex(_math.cos(y) * _math.sinh(x), _math.sin(y) * _math.cosh(x))


def tanh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if _math.isinf(y) and _math.isfinite(x):
        raise ValueError("math domain error")
    if abs(x) > 708.0:
        return complex(
            _math.copysign(1.0, x),
            4.0 * _math.sin(y) * _math.cos(y) * _math.exp(-2.0 * abs(x)),
        )
    tx, ty = _math.tanh(x), _math.tan(y)
    cx = 1.0 / _math.cosh(x)
    txty = tx * ty
    below = 1.0 + txty * txty
    return complex(tx * (1.0 + ty * ty) / below, ((ty / below) * cx) * cx)


def cos(z, /):
    z = _number(z)
    return cosh(complex(-z.imag, z.real))


def sin(z, /):
    z = _number(z)
    made = sinh(complex(-z.imag, z.real))
    return complex(made.imag, -made.real)


def tan(z, /):
    z = _number(z)
    made = tanh(complex(-z.imag, z.real))
    return complex(made.imag, -made.real)


def acos(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if abs(x) > _LARGE or abs(y) > _LARGE:
        real = _math.atan2(abs(y), x)
        size = _math.log(_math.hypot(x / 2.0, y / 2.0)) + _LN2 * 2.0
        return complex(real, -_math.copysign(size, y))
    s1, s2 = sqrt(complex(1.0 - x, -y)), sqrt(complex(1.0 + x, y))
    return complex(
        2.0 * _math.atan2(s1.real, s2.real),
        _math.asinh(s2.real * s1.imag - s2.imag * s1.real),
    )


def acosh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if abs(x) > _LARGE or abs(y) > _LARGE:
        size = _math.log(_math.hypot(x / 2.0, y / 2.0)) + _LN2 * 2.0
        return complex(size, _math.atan2(y, x))
    s1, s2 = sqrt(complex(x - 1.0, y)), sqrt(complex(x + 1.0, y))
    return complex(
        _math.asinh(s1.real * s2.real + s1.imag * s2.imag),
        2.0 * _math.atan2(s1.imag, s2.real),
    )


def asin(z, /):
    z = _number(z)
    made = asinh(complex(-z.imag, z.real))
    return complex(made.imag, -made.real)


def asinh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if abs(x) > _LARGE or abs(y) > _LARGE:
        size = _math.log(_math.hypot(x / 2.0, y / 2.0)) + _LN2 * 2.0
        return complex(_math.copysign(size, x), _math.atan2(y, abs(x)))
    s1, s2 = sqrt(complex(1.0 + y, -x)), sqrt(complex(1.0 - y, x))
    return complex(
        _math.asinh(s1.real * s2.imag - s2.real * s1.imag),
        _math.atan2(y, s1.real * s2.real - s1.imag * s2.imag),
    )


def atan(z, /):
    z = _number(z)
    made = atanh(complex(-z.imag, z.real))
    return complex(made.imag, -made.real)


def atanh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if x < 0.0 or x == 0.0 and _math.copysign(1.0, x) < 0.0:
        return -atanh(-z)
    ay = abs(y)
    if x > _SQRT_LARGE or ay > _SQRT_LARGE:
        size = _math.hypot(x / 2.0, y / 2.0)
        return complex(x / 4.0 / size / size, -_math.copysign(pi / 2.0, -y))
    if x == 1.0 and ay < _math.sqrt(_TINY):
        if ay == 0.0:
            raise ValueError("math domain error")
        real = -_math.log(_math.sqrt(ay) / _math.sqrt(_math.hypot(ay, 2.0)))
        return complex(real, _math.copysign(_math.atan2(2.0, -ay) / 2, y))
    real = _math.log1p(4.0 * x / ((1 - x) * (1 - x) + ay * ay)) / 4.0
    return complex(real, -_math.atan2(-2.0 * y, (1 - x) * (1 + x) - ay * ay) / 2.0)


def isfinite(z, /):
    return _finite(_number(z))


def isnan(z, /):
    z = _number(z)
    return _math.isnan(z.real) or _math.isnan(z.imag)


def isinf(z, /):
    z = _number(z)
    return _math.isinf(z.real) or _math.isinf(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    """Whether two numbers are near to each other."""
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError("tolerances must be non-negative")
    a, b = _number(a), _number(b)
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    distance = abs(a - b)
    return distance <= rel_tol * abs(b) or distance <= rel_tol * abs(a) or distance <= abs_tol
