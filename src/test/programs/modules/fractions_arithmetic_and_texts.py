from fractions import Fraction
import math, numbers
print(Fraction(1,3), repr(Fraction(6,-4)), Fraction('0.125'), Fraction('3/7'), Fraction(' -7/3 '), Fraction('1e-3'), Fraction('2.5e2'), Fraction(0.1), Fraction(0.5))
for bad in ['x','1/0x','1.2.3','1/ 2','', '1_0/3', '.5', '5.', '-.5e1']:
    try: print(bad, Fraction(bad))
    except Exception as e: print(type(e).__name__, e)
for a in [(1,0),(1.5,2),(1,'2'),([],), (None,), ('1','2')]:
    try: print(Fraction(*a))
    except Exception as e: print(type(e).__name__, e)
a,b=Fraction(3,4),Fraction(-5,6)
print(a+b,a-b,a*b,a/b,a//b,a%b,divmod(a,b),a**2,a**-2,a**b, a**Fraction(1,2), b**3, (-a)**-3, b**Fraction(1,2))
print(a+1,1+a,a-1,1-a,a*2,2*a,a/2,2/a,a//2,5//a,a%2,5%a,2**a,a**2.0,2.0**a, divmod(7,a), 2**Fraction(3,1))
print(a+0.5,0.5+a,a*0.5,1.5/a,a//0.5,a%0.3, a*1j, 1j+a)
print(-a,+a,abs(b),round(a),round(Fraction(5,2)),round(Fraction(7,2)),round(Fraction(22,7),2),round(Fraction(12345),-2),math.floor(b),math.ceil(b),math.trunc(b),int(b),float(a),complex(a),bool(Fraction(0)))
print(a==0.75,a<1,a>b,a<=0.75,a==Fraction(6,8),a!=b,a==complex(0.75), a<float('nan'), a<float('inf'), a=='x')
print(hash(a)==hash(0.75),hash(Fraction(3))==hash(3),hash(Fraction(1,3)))
print(Fraction(math.pi).limit_denominator(1000),Fraction('3.1415926535897932').limit_denominator(10), Fraction(math.cos(math.pi/3)).limit_denominator(), Fraction(1.1).limit_denominator())
print(a.numerator,a.denominator,a.real,a.imag,a.conjugate(),a.as_integer_ratio(), Fraction.from_float(0.25), Fraction.from_float(3))
print(isinstance(a,numbers.Rational),isinstance(a,numbers.Real),isinstance(1,numbers.Integral),isinstance(1.0,numbers.Rational), isinstance(1j,numbers.Complex), isinstance(True, numbers.Number))
print(sum([Fraction(1,i) for i in range(1,11)]), sorted([a,b,Fraction(1,9)]), max(a,b), [str(x) for x in (a,b)], f"{a}", f"{a!r}", str(a))
for f in [lambda:a/0, lambda:a//0, lambda:a%0, lambda:Fraction(0)**-1, lambda:a+'x', lambda:a<'x', lambda:a<1j, lambda:format(a,'.2f'), lambda:Fraction.from_float('x'), lambda:Fraction(float('nan')), lambda:Fraction(float('inf')), lambda:a.limit_denominator(0), lambda:a.__dict__, lambda: setattr(a,'numerator',3), lambda:'%d %.3f'%(a,a), lambda: [1,2,3][Fraction(1)], lambda: Fraction.from_decimal(3), lambda: a + None, lambda: round(a, 1.0)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class F(Fraction): pass
print(repr(F(1,2)+F(1,3)), F(1,2), repr(F(1,2)))
print(math.gcd(12,18), Fraction(12,18), Fraction(numerator=3,denominator=6), Fraction(), Fraction(True,2), Fraction(Fraction(1,2),Fraction(3,4)))
import copy
print(copy.copy(a) is a, copy.deepcopy(a), {a:1}[Fraction(3,4)], a in [0.75])
print(math.sqrt(a), math.isclose(a,0.75), pow(a,2), pow(2,a), math.prod([a,b]), float(Fraction(10**400,10**399)), Fraction(10**400)==10**400)
def egyptian(f):
    while f:
        u=Fraction(1,math.ceil(1/f)); yield u; f-=u
print(list(egyptian(Fraction(5,121))))
