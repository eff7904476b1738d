import inspect
def g(a,b,c=1,*,d): pass
def g2(a,b): pass
def g0(): pass
def k1(*, x): pass
def k3(*, x, y, z): pass
def v(a, *r, k=2, **o): pass
def ab(a=1, b=2): pass
def three(a,b,c): pass
def po(a, b, /, c): pass
class C:
    def m(self, a): pass
    @classmethod
    def k(cls, a): pass
    @staticmethod
    def s(a): pass
    def __call__(self, q): pass
    def __init__(self, w): pass
for f,a,k in ((g,(),{}),(g,(1,),{}),(g,(1,2),{}),(g,(1,2,3,4,5),{}),(g,(1,2,3,4),{'d':1}),(g,(1,2,3,4,5),{'d':1}),(g,(1,2),dict(d=1,e=2)),(g,(1,2),dict(a=1,d=2)),(g2,(1,2,3),{}),(g0,(1,),{}),(g0,(1,2),{}),(g2,(),{}),(C(1).m,(),{}),(C(1).m,(1,2),{}),(C(1).m,(1,),{}),(C.m,(1,),{}),(C.k,(5,),{}),(C.k,(),{}),(C.s,(),{}),(C.s,(3,),{}),(C,(3,),{}),(C(1),(3,),{}),(g2,(),dict(z=1)),(k1,(),{}),(k3,(),{}),(k3,(),{'y':1}),(k1,(1,),{'x':1}),(v,(1,2,3),{'z':4}),(v,(),{}),(v,(1,),{'a':3}),(v,(),{'a':3,'k':9}),(ab,(),{}),(ab,(3,),{}),(ab,(1,2,3),{}),(three,(),{}),(three,(1,),{}),(three,(1,),{'c':4}),(po,(1,),{'b':2,'c':3}),(po,(1,2,3),{}),(lambda x: 0,(),{}),(5,(),{})):
    try: print({n: v for n, v in inspect.getcallargs(f,*a,**k).items() if n != "self"})
    except Exception as e: print(type(e).__name__, str(e).split(" at 0x")[0])
try: inspect.getcallargs()
except Exception as e: print(type(e).__name__, str(e).split(" at 0x")[0])
