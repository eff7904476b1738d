from decimal import Decimal, getcontext
def e(digits):
    getcontext().prec = digits + 5
    total, term, n = Decimal(1), Decimal(1), 0
    while term > Decimal(10) ** -(digits + 4):
        n += 1
        term /= n
        total += term
    getcontext().prec = digits
    return +total
print(e(30)); print(e(60)); print(Decimal(1).exp())
def arctan_inverse(n, prec):
    getcontext().prec = prec
    total = term = Decimal(1) / n
    k, sign = 3, -1
    while abs(term) > Decimal(10) ** -prec:
        term /= n * n
        total += sign * term / k
        k += 2
        sign = -sign
    return total
print(+(4 * (4 * arctan_inverse(5, 45) - arctan_inverse(239, 45))))
