import pickle, collections, datetime, decimal, fractions, enum, re, io
class A:
    def __init__(self): self.x=1
class S:
    __slots__=('a','b')
    def __init__(self): self.a=1
class L(list): pass
class D(dict): pass
class I(int): pass
class C(enum.Enum):
    R=1
class F(enum.Flag):
    X=1;Y=2
P=collections.namedtuple('P','x y')
class St:
    def __init__(self): self.a=1; self.f=open
    def __getstate__(self): return {'a':5}
    def __setstate__(self,s): print('set',s); self.a=s['a']
class Red:
    def __init__(self,v): self.v=v
    def __reduce__(self): return (Red,(self.v,))
    def __repr__(self): return f'Red({self.v})'
class E(Exception):
    def __init__(self,a,b): super().__init__(a,b); self.z=1
class NA:
    def __new__(cls,*a): o=super().__new__(cls); o.a=a; return o
    def __getnewargs__(self): return self.a
shared=[1]
rec=[1]; rec.append(rec)
recd={}; recd['me']=recd
class Node: pass
n=Node(); n.self=n; n.t=(n,1)
def func(): pass
for o in [None,True,False,0,1,255,256,65535,65536,-1,2**31,-2**31-1,2**70,-2**63, -128**8, 1.5,-0.0,float('inf'),'abc','é\n\\','',b'abc',b'',bytearray(b'q'),bytearray(),(),(1,),(1,2),(1,2,3),(1,2,3,4),[],[1],[1,2,3],{},{'a':1},{'a':1,'b':[2]},{1},frozenset({3}),set(),A(), S(), L([1,2]),D(a=1),I(5),range(3), collections.OrderedDict(a=1), collections.deque([1],3), collections.Counter('ab'), collections.defaultdict(int,a=1), datetime.date(2020,1,2),datetime.datetime(2020,1,2,3), datetime.timedelta(1,2), decimal.Decimal('1.5'), fractions.Fraction(1,3), C.R, F.X|F.Y, ValueError('a',2), KeyError('k'),E(1,2), 1+2j, slice(1,2), len, P(1,2), Ellipsis, NotImplemented, A, func, [shared,shared], St(), Red(4), NA(1,2), 'a'*300,b'a'*300, list(range(1001)), print, A().__init__]:
    for p in (0,2,4,5):
        try:
            d=pickle.dumps(o,p)
            ok = type(o).__module__ not in ('datetime','fractions','enum', 'decimal')
            print(type(o).__name__, p, len(d) if ok else '', d[:200] if ok and type(o).__name__ not in('F',) else '')
            r=pickle.loads(d)
            print('   ', repr(r)[:80], r==o, getattr(r, '__dict__', None) if not isinstance(r, type) else '')
        except Exception as e: print(type(o).__name__, p, type(e).__name__, e)
r=pickle.loads(pickle.dumps(rec)); print(r, r[1] is r)
r=pickle.loads(pickle.dumps(recd)); print(r)
r=pickle.loads(pickle.dumps(n)); print(r.self is r, r.t[0] is r)
print(pickle.dumps(n))
def loc():
    class X: pass
    def g(): pass
    return X(), g, lambda:1, X
for bad in [*loc(), lambda: 1, (x for x in []), open, print.__self__, re.match('a','a')]:
    try: d=pickle.dumps(bad); print(pickle.loads(d))
    except Exception as e: print(type(e).__name__, e)
for bad in [b'', b'x', b'\x80\x04K', b'.', b'\x80\x09.', 'abc', b'\x80\x04\x95\x00', b'c__main__\nNope\n.', b'\x80\x04\x8c\x08__main__\x8c\x04Nope\x93.', b'hello']:
    try: print(pickle.loads(bad))
    except Exception as e: print(type(e).__name__, e)
try: pickle.dumps(1, 9)
except ValueError as e: print(e)
f=io.BytesIO(); pickle.dump([1],f); pickle.dump({'a':2},f); f.seek(0); print(pickle.load(f),pickle.load(f))
try: pickle.load(f)
except EOFError as e: print(repr(e))
with open('x.pkl','wb') as fh: pickle.dump(A(),fh)
with open('x.pkl','rb') as fh: print(pickle.load(fh).x)
class PP(pickle.Pickler):
    def persistent_id(self,o): return 'id' if isinstance(o,A) else None
class UU(pickle.Unpickler):
    def persistent_load(self,p): return ('loaded',p)
    def find_class(self,m,n): raise pickle.UnpicklingError(f'forbidden {m}.{n}')
f=io.BytesIO(); PP(f).dump([A()]); f.seek(0); print(UU(f).load())
try: UU(io.BytesIO(pickle.dumps(P(1,2)))).load()
except pickle.UnpicklingError as e: print(e)
print(pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, pickle.PicklingError.__mro__, pickle.Pickler)
import os
os.remove("x.pkl")
