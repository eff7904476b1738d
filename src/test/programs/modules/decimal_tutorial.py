from decimal import *
import math, statistics
from fractions import Fraction
# docs tutorial
getcontext().prec = 6
print(Decimal(1)/Decimal(7), Decimal('3.0'), Decimal('3.1415926535')+Decimal('2.7182818285'))
getcontext().rounding = ROUND_UP
print(Decimal('3.1415926535') + Decimal('2.7182818285'))
getcontext().prec=28; getcontext().rounding=ROUND_HALF_EVEN
print(Decimal(10), Decimal('3.14'), Decimal(3.14), Decimal((0,(3,1,4),-2)), Decimal(str(2.0**0.5)), Decimal(2)**Decimal('0.5'), Decimal('NaN'), Decimal('-Infinity'))
c=Context(prec=5, rounding=ROUND_DOWN); print(c, c.create_decimal('1.2345678'), c.divide(1,3), c.add(Decimal('1.23456789'),1))
data = list(map(Decimal, '1.34 1.87 3.45 2.35 1.00 0.03 9.25'.split()))
print(max(data),min(data),sorted(data),sum(data)); a,b,c3=data[:3]
print(str(a),float(a),round(a,1),int(a),a*5,a*b,c3%a, -a, +a, abs(-a))
getcontext().prec = 28
print(Decimal(2).sqrt(), Decimal(1).exp(), Decimal('10').ln(), Decimal('10').log10())
print(Decimal('7.325').quantize(Decimal('.01'), rounding=ROUND_DOWN), Decimal('7.325').quantize(Decimal('1.'), rounding=ROUND_UP), Decimal('7.325').quantize(Decimal('.01')))
myothercontext = Context(prec=60, rounding=ROUND_HALF_DOWN)
setcontext(myothercontext); print(Decimal(1)/Decimal(7))
setcontext(ExtendedContext); print(Decimal(1)/Decimal(7), Decimal(42)/Decimal(0), getcontext())
setcontext(BasicContext)
try: Decimal(42)/Decimal(0)
except DivisionByZero as e: print(type(e).__mro__, e.args, repr(e))
setcontext(Context()); 
with localcontext() as ctx:
    ctx.prec = 42
    print(Decimal(1)/3)
with localcontext(prec=5) as ctx: print(Decimal(1)/3, ctx)
with localcontext(Context(prec=4)) as ctx: print(Decimal(1)/3)
print(Decimal(1)/3, +Decimal('1.00000000000000000000000000000001'))
getcontext().clear_flags(); print(Decimal(355)/Decimal(113)); print(getcontext()); print(getcontext().flags[Inexact], getcontext().traps[Inexact])
getcontext().traps[Inexact]=True
try: Decimal(1)/3
except Inexact as e: print('inexact', e)
getcontext().traps[Inexact]=False
getcontext().traps[FloatOperation]=True
try: Decimal(1.5)
except FloatOperation as e: print('float', e)
try: print(Decimal('1.5')<1.7)
except FloatOperation as e: print('float', e)
print(Decimal('1.5')==1.5)
getcontext().traps[FloatOperation]=False
print(Decimal('1.5')<1.7, Decimal('0.1')==0.1, Decimal(1)==1, Decimal('1.0')==Decimal('1.00'), hash(Decimal('1.0'))==hash(1)==hash(Decimal('1.00')), Decimal('0.5')==Fraction(1,2), Decimal(1)==1+0j, Decimal(1) in {1:2}, Decimal('1.1')==Fraction(11,10), Fraction(1,2)<Decimal('0.75') if 0 else '', Decimal('NaN')==Decimal('NaN'), Decimal(3)!='3')
x=Decimal('1.20'); print(x+1, 1+x, 2-x, x-2, x*3, 3*x, x/4, 4/x, x//1, 7//x, 7%x, x**2, 2**x, divmod(7,x), x.normalize(), x.as_tuple(), x.as_integer_ratio(), -x, x.copy_negate())
print(math.floor(x),math.ceil(x),math.sqrt(x),math.fsum([x,x]),math.isnan(Decimal('nan')),math.isfinite(x),math.log10(Decimal(100)), float(x), complex(x), round(x), round(Decimal('2.5')), round(Decimal('2.675'),2), Fraction(x), Fraction.from_decimal(Decimal('0.25')), int(Decimal('-3.9')), math.prod([x,x]), sum([x,x],Decimal(0)))
def pi():
    getcontext().prec += 2
    three = Decimal(3); lasts, t, s, n, na, d, da = 0, three, 3, 1, 0, 0, 24
    while s != lasts:
        lasts = s; n, na = n+na, na+8; d, da = d+da, da+32; t = (t * n) / d; s += t
    getcontext().prec -= 2
    return +s
print(pi())
getcontext().prec=100; print(pi()); getcontext().prec=28
print(Decimal('1e3'), Decimal('1E-7'), Decimal('0.000001'), Decimal('0.0000001'), Decimal('123E+3').to_eng_string(), Decimal('  12.5 '), Decimal('1_000.5'), Decimal('+5'), Decimal(True), Decimal(-0.0), Decimal('1e-400'), Decimal('-0'), Decimal('.5'), Decimal('5.'))
class D(Decimal): pass
print(repr(D('1.5')+1), type(D(1)+D(2)), D('1.50'), isinstance(D(1),Decimal))
print(copy.copy(x) is x if False else '', {Decimal('1'):'a'}[1], [Decimal('1.0')], str([Decimal('2')]), (Decimal('3'),))
price=Decimal('19.99'); qty=3; tax=Decimal('0.0825'); total=(price*qty*(1+tax)).quantize(Decimal('0.01'),ROUND_HALF_UP); print(total, f"${total:,}")
print(Decimal('100').to_integral_value(), Decimal('2.5').to_integral_value(rounding=ROUND_HALF_UP), Decimal('12345.678').shift(2), Decimal('12').rotate(1), Decimal('2').fma(3,Decimal('4.5')), Decimal('2').scaleb(3), Decimal('1').radix(), Decimal('1011').logical_and(Decimal('1100')), Decimal('10').logical_invert(), Decimal('1').next_plus())
match Decimal('1.5'):
    case Decimal(real=r): print('matched', r)
print(Decimal(1).is_finite(), Decimal('inf').is_infinite(), Decimal('nan').is_nan(), Decimal('-1').is_signed(), Decimal(0).is_zero(), bool(Decimal('0.0')), Decimal.__doc__ is not None)
