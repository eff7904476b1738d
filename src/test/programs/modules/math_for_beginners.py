import math
print(math.sqrt(16), math.factorial(10), math.gcd(48, 36), math.lcm(4, 6), math.comb(5, 2), math.perm(5, 2))
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), round(2.5), math.isclose(0.1 + 0.2, 0.3), math.fsum([0.1] * 10))
print(math.degrees(math.pi), math.radians(90), math.hypot(3, 4), math.dist((0, 0), (1, 1)), math.log(8, 2), math.log2(8), math.log10(1000))
print(math.isqrt(50), math.prod([1, 2, 3, 4]), math.copysign(1, -0.0), math.modf(3.25), math.frexp(8), math.inf > 1e308, math.nan == math.nan)
for bad in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.exp(1000)):
    try:
        bad()
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)
