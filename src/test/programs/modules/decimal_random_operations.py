from decimal import *
import random, operator
random.seed(7)
def rnd():
    k=random.random()
    if k<.04: return Decimal(random.choice(['inf','-inf','nan','0','-0','0E+3','0E-5','1','-1','10','NaN12']))
    n=random.choice([1,2,3,5,9,20,30])
    c=random.randrange(10**n)
    if random.random()<.3: c=c//10**(n//2)*10**(n//2)
    e=random.choice([0,0,-1,-2,-n,3,-n-3,random.randrange(-40,40)])
    return Decimal((random.randint(0,1),tuple(map(int,str(c))),e))
ops=[operator.add,operator.sub,operator.mul,operator.truediv,operator.floordiv,operator.mod,divmod,operator.lt,operator.eq,Decimal.compare,Decimal.max,Decimal.min,Decimal.quantize,Decimal.remainder_near,Decimal.compare_total,Decimal.max_mag,Decimal.min_mag,Decimal.copy_sign,Decimal.same_quantum,Decimal.next_toward]
un=[operator.neg,abs,operator.pos,Decimal.normalize,Decimal.sqrt,Decimal.to_integral_value,Decimal.to_integral_exact,Decimal.logb,Decimal.next_plus,Decimal.next_minus,str,repr,int,float,hash,Decimal.as_tuple,Decimal.adjusted,Decimal.number_class,Decimal.to_eng_string,round,lambda x:round(x,2),lambda x:round(x,-1),bool,Decimal.as_integer_ratio,complex, Decimal.is_normal, Decimal.is_signed]
import math
un+= [math.floor, math.ceil, math.trunc]
for i in range(300):
    ctx=getcontext(); ctx.prec=random.choice([3,5,9,16,28,28,50]); ctx.rounding=random.choice([ROUND_CEILING,ROUND_FLOOR,ROUND_UP,ROUND_DOWN,ROUND_HALF_UP,ROUND_HALF_DOWN,ROUND_HALF_EVEN,ROUND_05UP,ROUND_HALF_EVEN]); ctx.clear_flags()
    op=random.choice(ops); a=rnd(); b=rnd()
    try: r=op(a,b)
    except Exception as e: r=f"{type(e).__name__} {e}"
    if op is not hash or True: print(i,op.__name__,a,b,ctx.prec,ctx.rounding,'->',r,[s.__name__ for s,v in ctx.flags.items() if v])
    op=random.choice(un); ctx.clear_flags()
    try: r=op(a)
    except Exception as e: r=f"{type(e).__name__} {e}"
    if op is hash and a!=a: continue
    print(i,op.__name__,a,ctx.prec,ctx.rounding,'->',r,[s.__name__ for s,v in ctx.flags.items() if v])
