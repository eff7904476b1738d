from decimal import Decimal, ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP
cent = Decimal("0.01")
for price in ("2.675", "1.005", "0.125", "-0.125"):
    d = Decimal(price)
    print(price, *(d.quantize(cent, rounding=r) for r in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_DOWN, ROUND_UP)))
print(0.1 + 0.2, Decimal("0.1") + Decimal("0.2"), Decimal(0.1))
cart = {"pen": Decimal("1.20"), "book": Decimal("12.49")}
total = sum(cart.values())
print(total, total * Decimal("1.19"), (total * Decimal("1.19")).quantize(cent))
