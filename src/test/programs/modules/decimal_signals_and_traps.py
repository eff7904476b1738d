from decimal import Decimal, DivisionByZero, Inexact, InvalidOperation, Overflow, getcontext, localcontext
with localcontext() as ctx:
    ctx.traps[DivisionByZero] = False
    print(Decimal(1) / 0, Decimal(-1) / 0, ctx.flags[DivisionByZero])
with localcontext() as ctx:
    ctx.traps[Inexact] = True
    try:
        Decimal(1) / 3
    except Inexact as e:
        print("inexact", e)
for text in ("1/0", "0/0", "sqrt", "bad"):
    try:
        if text == "1/0": Decimal(1) / 0
        elif text == "0/0": Decimal(0) / 0
        elif text == "sqrt": Decimal(-1).sqrt()
        else: Decimal("abc")
    except (DivisionByZero, InvalidOperation) as e:
        print(text, type(e).__name__, e)
print(getcontext().traps[DivisionByZero])
