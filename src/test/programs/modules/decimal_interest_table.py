from decimal import Decimal, getcontext
getcontext().prec = 10
balance = Decimal(1000)
rate = Decimal("0.035")
for year in range(1, 6):
    balance += balance * rate
    print(year, balance, f"{balance:>12.2f}")
print(getcontext().prec, Decimal(1000) * (1 + rate) ** 5)
