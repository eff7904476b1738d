"""Operators, descriptors, slots, metaclasses and subclasses of built-in types."""
class Meta(type):
    registry={}
    def __new__(m,name,bases,ns,**kw):
        cls=super().__new__(m,name,bases,ns); m.registry[name]=cls; return cls
    def __init__(cls,name,bases,ns,**kw): super().__init__(name,bases,ns); cls.kw=kw
    def __len__(cls): return 42
    def __iter__(cls): return iter('abc')
    def __contains__(cls,x): return x=='q'
    def __getitem__(cls,k): return ('item',k)
    def __getattr__(cls,n): return 'dyn_'+n
    def __repr__(cls): return f'<M {cls.__name__}>'
    def __call__(cls,*a,**k):
        o=super().__call__(*a,**k); o.tag='t'; return o
    @property
    def prop(cls): return cls.__name__.lower()
    def __eq__(cls,o): return cls is o
    def __hash__(cls): return 5
    def __bool__(cls): return False
    def __add__(cls,o): return 'sum'
    def __instancecheck__(cls,o): return o==5 or super().__instancecheck__(o)
    def __subclasscheck__(cls,o): return o is int or super().__subclasscheck__(o)
class A(metaclass=Meta,x=1): pass
class B(A,y=2): pass
print(len(A),list(A),'q' in A,A[3],A.foo,A,B,A().tag,A.prop,A.kw,B.kw,bool(A),A+1,isinstance(5,A),isinstance(B(),A),issubclass(int,A),issubclass(B,A),Meta.registry)
class Base:
    subs=[]
    def __init_subclass__(cls,/,tag=None,**kw): super().__init_subclass__(**kw); cls.subs.append((cls.__name__,tag))
class S1(Base,tag='a'): pass
class S2(S1): pass
print(Base.subs)
class V:
    def __init__(s,x): s.x=x
    def __add__(s,o): return V(s.x+o.x) if isinstance(o,V) else NotImplemented
    def __radd__(s,o): return V(o+s.x)
    def __iadd__(s,o): s.x+=100; return s
    def __mul__(s,o): return V(s.x*o)
    __rmul__=__mul__
    def __eq__(s,o): return isinstance(o,V) and s.x==o.x
    def __lt__(s,o): return s.x<o.x
    def __neg__(s): return V(-s.x)
    def __abs__(s): return V(abs(s.x))
    def __invert__(s): return 'inv'
    def __pos__(s): return 'pos'
    def __getitem__(s,k): return k
    def __call__(s,*a,**k): return a,k
    def __len__(s): return 3
    def __contains__(s,k): return k==1
    def __bool__(s): return s.x>0
    def __format__(s,f): return f'V[{f}]'
    def __repr__(s): return f'V({s.x})'
    def __enter__(s): print('enter'); return s
    def __exit__(s,*a): print('exit',a[0]); return True
    def __index__(s): return s.x
    def __int__(s): return s.x*10
    def __float__(s): return 1.5
    def __complex__(s): return 1j
    def __round__(s,n=None): return ('round',n)
    def __divmod__(s,o): return 'dm'
    def __pow__(s,o,m=None): return ('pow',o,m)
    def __rpow__(s,o): return ('rpow',o)
    def __matmul__(s,o): return 'mm'
    def __lshift__(s,o): return '<<'
    def __rand__(s,o): return 'rand'
    def __reversed__(s): return iter([3,2,1])
    def __iter__(s): yield from (1,2)
    def __trunc__(s): return 9
v=V(3); w=V(4)
print(v+w, 1+v, v*2, 2*v, v==V(3), v!=w, v<w, v>w, -v, abs(V(-2)), ~v, +v, v[1:2,...], v(1,a=2), len(v), 1 in v, bool(V(0)), f'{v:abc}', hex(v), int(v), float(v), complex(v), round(v), round(v,2), divmod(v,1), v**2, pow(v,2,3), 2**v, v@1, v<<1, 5&v, list(reversed(v)), list(v), [10,20,30,40][v], 'x'*v)
v+=1; print(v)
with v: 1/0
try: v+'a'
except TypeError as e: print(e)
try: v-1
except TypeError as e: print(e)
try: v<=w
except TypeError as e: print(e)
try: hash(v)
except TypeError as e: print(e)
try: v.nope
except AttributeError as e: print(e)
try: v[0]=1
except TypeError as e: print(e)
try: del v[0]
except TypeError as e: print(e)
try: v|=1
except TypeError as e: print(e)
class Desc:
    def __set_name__(s,o,n): s.n='_'+n
    def __get__(s,i,o): return s if i is None else getattr(i,s.n,'unset')
    def __set__(s,i,v): setattr(i,s.n,v*2)
    def __delete__(s,i): delattr(i,s.n)
class H: d=Desc()
h=H(); print(h.d); h.d=5; print(h.d,h.__dict__); del h.d; print(h.d, type(H.d).__name__)
class NonData:
    def __get__(s,i,o): return 'nd'
class H2: d=NonData()
h=H2(); print(h.d); h.d=1; print(h.d); del h.d; print(h.d)
class Slot:
    __slots__=('a','__b')
    def __init__(s): s.a=1; s.__b=2
class Slot2(Slot): __slots__=('c',)
class Slot3(Slot): pass
s=Slot2(); s.c=3; print(s.a,s.c,s._Slot__b, hasattr(s,'__dict__'), Slot3().__dict__, Slot.__slots__)
try: s.zz=1
except AttributeError as e: print(e)
class G:
    def __getattribute__(s,n):
        if n=='secret': raise AttributeError('no '+n)
        return object.__getattribute__(s,n)
    def __getattr__(s,n): return 'fallback '+n
    def __setattr__(s,n,v): print('set',n,v); object.__setattr__(s,n,v)
    def __delattr__(s,n): print('del',n); object.__delattr__(s,n)
    def __dir__(s): return ['z','a']
g=G(); g.q=1; print(g.q,g.secret,g.other,dir(g)); del g.q
class X: pass
class Y(X): pass
class Z(X): pass
class W(Y,Z): pass
print([c.__name__ for c in W.__mro__], W.__bases__, X.__subclasses__())
o=Y(); o.__class__=Z; print(type(o)); 
class C3:
    def m(self): return 'C3'
    @classmethod
    def cm(cls,*a): return cls.__name__,a
    @staticmethod
    def sm(*a): return a
    def __class_getitem__(cls,k): return f'{cls.__name__}[{k}]'
print(C3[int], C3.cm(1), C3().cm(2), C3.sm(3), C3().sm(4), C3.m(C3()), C3.cm.__func__.__name__, C3.__dict__['cm'], C3().m.__self__.__class__.__name__)
def outer():
    class Inner:
        def f(self): return __class__
    return Inner
print(outer().__qualname__, outer()().f().__name__, outer().f.__qualname__)
class Counter:
    n=0
    def __new__(cls,*a): cls.n+=1; return super().__new__(cls)
    def __init__(self,*a): self.a=a
print(Counter(1,2).a, Counter.n)
class I(int):
    def __new__(cls,v): return super().__new__(cls,v*2)
    def __repr__(self): return f'I({int(self)})'
print(I(3), I(3)+1, type(I(3)+1), [I(1)], I(2)==4, {I(1):1}[2])
class L(list):
    def __getitem__(self,i): return ('got',super().__getitem__(i))
    def append(self,x): super().append(x*2)
l=L([1]); l.append(2); print(l,l[0],l[0:1],len(l), isinstance(l,list))
class D(dict):
    def __setitem__(self,k,v): super().__setitem__(k,v+1)
d=D(a=1); d['b']=1; print(d, d.copy(), type(d.copy()), {**d})
class Str(str):
    def upper(self): return 'UP'
print(Str('a').upper(), Str('a')+'b', type(Str('a')+'b'), f'{Str("x")}', Str('ab')[0], {Str('k'):1}['k'])
class T(tuple):
    def __new__(cls,*a): return super().__new__(cls,a)
print(T(1,2), T(1,2)[0], T(1)+(2,), type(T(1)+(2,)), T(1,2)==(1,2))
class E(Exception):
    def __init__(self,msg,code): super().__init__(msg); self.code=code
    def __str__(self): return f'{self.args[0]}:{self.code}'
try: raise E('m',3)
except E as e: print(e,repr(e),e.code)
print(type('Dyn',(X,),{'a':1,'f':lambda s:s.a})().f())
class P:
    def __init__(s): s._v=1
    @property
    def v(s): "vdoc"; return s._v
    @v.setter
    def v(s,x): s._v=x
    @v.deleter
    def v(s): print('deleted')
p=P(); p.v=5; print(p.v,P.v.__doc__,P.v.fget.__name__); del p.v
class P2(P):
    @P.v.getter
    def v(s): return 'p2'
print(P2().v); P2().v=3
import abc
class Ab(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
    @property
    @abc.abstractmethod
    def g(self): ...
try: Ab()
except TypeError as e: print(e)
class Con(Ab):
    def f(self): return 1
    g=2
print(Con().f(), Ab.__abstractmethods__=={'f','g'})
class Cmp:
    def __init__(s,v): s.v=v
    def __gt__(s,o): print('gt'); return NotImplemented
    def __lt__(s,o): print('lt'); return True
print(Cmp(1)<Cmp(2), Cmp(1)>Cmp(2))
class Sub(Cmp):
    def __lt__(s,o): print('sub lt'); return 's'
print(Cmp(1)>Sub(1))
print(object().__eq__(1), (1).__eq__('a'), 'a'.__eq__('a'))
