"""round goes to even on a tie, as far as the number really is a tie."""
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999, 1e16)])
print(round(2.675, 2), round(1.005, 2), round(0.125, 2), round(0.375, 2), round(1234.5678, -2), round(5e-5, 4))
print(round(15, -1), round(25, -1), round(-15, -1), round(149, -2), round(7), round(3.7), round(-3.7))
print(type(round(2.5)), type(round(2.5, 0)), round(2.5, 0), round(1e300, 2), round(True))
print(f"{2.5:.0f} {3.5:.0f} {0.125:.2f} {0.375:.2f} {2.675:.2f} {1e10:.3f} {-0.4:.0f}")
print("%.0f %.1f %.2f" % (0.5, 0.25, 1.005), f"{0.05:.1f}", f"{1.25:.1f}", f"{9.995:.2f}")
import math

print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.7), int(-2.7), -7 // 2, math.floor(2.9999999999999999))
for bad in (float("nan"), float("inf")):
    try:
        round(bad)
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
