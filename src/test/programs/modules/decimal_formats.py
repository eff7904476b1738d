from decimal import *
import random
random.seed(3)
vals=['0','1','-1','1.5','123456.789','-0.000123','1E+5','1E-10','0.00','-0','1234567890','9.995','0.5','99.99','inf','-nan','5E+30','0E+5','12.300']
specs=['','f','.2f','.0f','e','.3e','E','g','.3g','G','.10g','%','.1%',',','.2f','+','+.1f',' ','08.2f','010','>12','<12','^12','*^14.2f','=+10.1f',',.2f','015,.2f','020,','n','12','.2','.0g','x>10','.1e','z.0f','-<10','06','0>8','F','+,.3f','.20f']
for v in vals:
    for s in specs:
        try: print(v,repr(s),repr(format(Decimal(v),s)))
        except Exception as e: print(v,repr(s),type(e).__name__,e)
for s in ['x','.','.f','ff','10.2d','#f','s','_','b', ',n','<010']:
    try: print(repr(s),repr(format(Decimal('1.5'),s)))
    except Exception as e: print(repr(s),type(e).__name__,e)
print(f"{Decimal('3.14159'):.2f} {Decimal('2.5'):>8} {Decimal('1234.5'):,.2f} {Decimal('0.256'):.1%}", "%s %r %f %d %.1f" % (Decimal('1.50'),Decimal(2),Decimal('3.5'),Decimal('4.9'),Decimal('2.25')))
for _ in range(300):
    v=Decimal((random.randint(0,1),tuple(random.randrange(10) for _ in range(random.randint(1,12))),random.randint(-12,6)))
    s=random.choice(['','+',' '])+random.choice(['','0'])+random.choice(['','5','12','20'])+random.choice(['',','])+random.choice(['','.0','.1','.3','.7'])+random.choice(['','f','e','g','%','E','G'])
    print(v,s,format(v,s))
