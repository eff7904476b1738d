"""math: constants, roots, logs, rounding, combinatorics."""
import math

print(math.pi, math.e, math.tau, math.inf, math.nan)
print(math.sqrt(2), math.isqrt(17), math.cbrt(27), math.exp(1), math.log(10), math.log10(1000), math.log2(8), math.log(8, 2), math.log1p(0), math.pow(2, 3))
print(math.sin(math.pi / 6), math.cos(0), math.tan(1), math.atan2(1, 1), math.degrees(math.pi), math.radians(180), math.hypot(3, 4), math.asin(1), math.sinh(1))
print(math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.5), math.fabs(-2), math.fmod(-7, 3), math.modf(2.75), math.frexp(8.0), math.ldexp(0.5, 4), math.copysign(1, -0.0))
print(math.gcd(12, 18, 27), math.lcm(4, 6), math.factorial(20), math.comb(10, 3), math.perm(5, 2), math.prod([1, 2, 3, 4]), math.prod([], start=5))
print(math.fsum([0.1] * 10), sum([0.1] * 10), math.isclose(0.1 + 0.2, 0.3), math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1.0), math.dist((0, 0), (3, 4)))
print(math.floor(1e20), math.sqrt(10**30), math.log(10**400), math.nextafter(1.0, 2.0), math.ulp(1.0), math.remainder(7, 4), math.gamma(5), math.erf(0.5))
for action in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(1.5), lambda: math.exp(1000), lambda: math.floor(math.inf), lambda: math.sqrt("4"), lambda: math.acos(2), lambda: math.comb(-1, 2)):
    try:
        print(action())
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
