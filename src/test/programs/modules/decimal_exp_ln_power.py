from decimal import *
import random
random.seed(9)
for i in range(60):
    getcontext().prec=random.choice([3,6,9,16,28,40]); getcontext().clear_flags()
    x=Decimal(random.randrange(1,10**random.choice([1,3,9])))/(10**random.choice([0,1,2,3,8]))
    y=Decimal(random.randrange(-10**3,10**3))/(10**random.choice([0,0,1,2]))
    for f in (Decimal.exp,Decimal.ln,Decimal.log10,lambda v:v**y,lambda v:(-v).exp()):
        try: r=f(x)
        except Exception as e: r=f"{type(e).__name__} {e}"
        print(i,f.__name__,x,y,getcontext().prec,r,[s.__name__ for s,v in getcontext().flags.items() if v])
print(Decimal(1).exp(), Decimal(0).exp(), Decimal(1).ln(), Decimal(1000).log10(), Decimal('0.001').log10(), Decimal('1.000000000001').ln(), Decimal('0.99999').ln(), Decimal('-1000000').exp(), Decimal('1e-50').exp(), Decimal('1.0000001')**1000000, Decimal('1e10').exp() if 0 else '')
