import enum
from enum import *
from enum import verify, EnumCheck, CONTINUOUS, NAMED_FLAGS, UNIQUE, member, nonmember, global_enum, global_str, global_enum_repr, global_flag_repr, show_flag_values, property as eprop
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__,e)
def v1():
    @verify(UNIQUE)
    class Color(Enum): RED=1;GREEN=2;BLUE=3;CRIMSON=1
def v2():
    @verify(CONTINUOUS)
    class Color(IntEnum): RED=1;GREEN=2;BLUE=5
def v3():
    @verify(NAMED_FLAGS)
    class Color(Flag): RED=1;GREEN=2;BLUE=4;WHITE=15;NEON=31
def v4():
    @verify(UNIQUE,CONTINUOUS)
    class Ok(Enum): A=1;B=2
    return Ok
def v5():
    @verify(CONTINUOUS)
    class F(Flag): A=1;B=8
def v6():
    @verify(CONTINUOUS)
    class F(Enum): A='a'
def v7():
    @verify(NAMED_FLAGS)
    class F(Flag): A=1;B=2;C=7
for f in (v1,v2,v3,v4,v5,v6,v7): t(f)
print(list(EnumCheck), UNIQUE, repr(CONTINUOUS))
class Outer(Enum):
    A=1
    @nonmember
    class Inner: pass
    B=member(5)
    c=nonmember(7)
    @member
    def func(self): return 3
print(list(Outer),Outer.Inner,Outer.c,Outer.B)
class Mood(Enum):
    FUNKY=1;HAPPY=3
    def describe(self): return self.name,self.value
    def __str__(self): return f'my custom str! {self.value}'
    @classmethod
    def favorite_mood(cls): return cls.HAPPY
    @staticmethod
    def st(): return 's'
print(Mood.favorite_mood(),Mood.HAPPY.describe(),str(Mood.FUNKY),f'{Mood.FUNKY}',repr(Mood.FUNKY),Mood.st())
class Status(Enum):
    OK='ok';BAD='bad'
    @classmethod
    def _missing_(cls,value):
        value=str(value).lower()
        for m in cls:
            if m.value==value: return m
        return None
print(Status('OK'),Status('Bad')); t(lambda:Status('zz'))
class St2(Enum):
    A=1
    @classmethod
    def _missing_(cls,value): return 5
t(lambda:St2(3))
class St3(Enum):
    A=1
    @classmethod
    def _missing_(cls,value): raise KeyError('boom')
try: St3(3)
except KeyError as e: print('KeyError',e,repr(e.__context__))
class Ig(Enum):
    _ignore_='i Period'
    Period=vars()
    for i in range(3): Period[f'day_{i}']=i
print(list(Ig))
class Coord(bytes,Enum):
    def __new__(cls,value,label,unit):
        obj=bytes.__new__(cls,[value]); obj._value_=value; obj.label=label; obj.unit=unit; return obj
    PX=(0,'P.X','km'); PY=(1,'P.Y','km')
print(Coord(1),Coord.PY.label)
@global_enum
class G(Enum): GA=1;GB=2
print(GA, repr(GB), G.GA)
@global_enum
class GF(IntFlag): X1=1;X2=2
print(X1|X2, repr(X1), repr(GF(3)), repr(GF(8)))
class T(Enum):
    def __init_subclass__(cls,**kw): super().__init_subclass__(**kw); print('sub',cls.__name__, list(cls.__members__))
class T2(T): A=1
class Prop(Enum):
    A=1
    @eprop
    def x(self): return self._value_*2
    @property
    def y(self): return 'y'+self.name
print(Prop.A.x,Prop.A.y); t(lambda:Prop.x)
class Priv(Enum):
    _p=1
    __q=2
    A=3
print(list(Priv))
def reserved():
    class R(Enum): _x_=1
t(reserved)
def reuse():
    class R(Enum): A=1;A=2
t(reuse)
def reuse2():
    class R(Enum):
        A=1
        def A(self): pass
t(reuse2)
def mro():
    class R(Enum): mro=1
t(mro)
def ordr():
    class R(Enum):
        _order_='B A'
        A=1;B=2
t(ordr)
class Desc(Enum):
    A=1,'first'
    B=2,'second'
    def __new__(cls,v,d):
        o=object.__new__(cls); o._value_=v; o.desc=d; return o
print(Desc(1).desc,Desc.B.desc,list(Desc),Desc.A.value)
import enum as e; print(sorted(e.__all__))
class Base(Enum):
    def hi(self): return 'hi '+self.name
class Derived(Base): A='a'
print(Derived.A.hi(),issubclass(Derived,Base), Derived.__mro__, Derived.__bases__)
class Fl(float,Enum): PI=3.14;E=2.71
print(Fl.PI+1,Fl.PI,repr(Fl.PI),str(Fl.E), Fl(2.71), Fl.PI>3)
class St(str,Enum): A='aa'
print(St.A,f'{St.A}',str(St.A),repr(St.A),St.A=='aa',St.A.upper(),'%s'%St.A, format(St.A), '{}'.format(St.A))
class In(int,Enum): A=1
print(In.A,f'{In.A}',str(In.A),repr(In.A),In.A+1,format(In.A))
import json, copy
print(json.dumps({'a':St.A,'b':In.A}), copy.deepcopy(Derived.A) is Derived.A, copy.copy([Derived.A]))
match Derived.A:
    case Derived.A: print('matched')
from dataclasses import dataclass
@dataclass
class DC: c: Derived = Derived.A
print(DC())
print({Derived.A: 1}, [Derived.A], (Derived.A,), Derived.A.__reduce_ex__(2)[0])
print(enum.show_flag_values(13), bin(5))
class Sz(Enum):
    S='s';M='m'
    def __lt__(self,o): l=list(type(self)); return l.index(self)<l.index(o)
print(Sz.S<Sz.M, min(Sz), sorted([Sz.M,Sz.S])); t(lambda:Sz.S>=Sz.M)
print(Sz.__getitem__('S'), Sz.S.__class__.__name__, type(Sz), type(Sz.S), isinstance(Sz,EnumMeta), EnumMeta is EnumType, Sz.S.__objclass__, Sz.S._name_, Sz.S._value_, Sz.S.__doc__, Sz.__qualname__)
t(lambda: Sz.S.__dict__); t(lambda: Enum('Bad','a a')); t(lambda: Enum); t(lambda: Enum('x')); t(lambda: list(Enum('Empty',''))); t(lambda: Flag(1)); t(lambda: IntEnum('Z',{'A':1}).A); t(lambda: Sz('s','m')); t(lambda: auto()); t(lambda: Sz.S.value.upper()); t(lambda: Sz.S()); t(lambda: Sz[0]); t(lambda: iter(Sz.S)); t(lambda: Sz.S+1); t(lambda: Sz.S.foo); t(lambda: str.upper(St.A))
class W(Flag):
    A=auto(); B=auto()
    AB=A|B
    def has(self,o): return bool(self&o)
print(W.AB.has(W.A), W['AB'], W(3) is W.AB, W.A.value|W.B.value, list(W), W.__members__.keys(), ~W.AB, ~W(0), W.A|W.AB, (W.A|W.B).name)
class VE(Enum):
    A=1
    @classmethod
    def _missing_(cls,value): raise ValueError('mine')
try: VE(3)
except ValueError as e: print(e, repr(e.__context__), e.__cause__)
class IE(IntEnum): A=1
print(dir(IE)==sorted(set(dir(int))|{'A','__members__','__contains__','__getitem__','__iter__','__len__','__module__','__name__','__qualname__'}), dir(Coord)[:3])
