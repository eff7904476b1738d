"""Enumerations: kinds, texts, flags, errors."""
from enum import *
import enum
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class Color(Enum):
    RED = 1
    GREEN = 'g'
    BLUE = auto()
class C2(Enum):
    A=auto(); B=auto(); D=10; E=auto()
print(list(Color), list(C2), C2.E.value)
print(Color.RED, repr(Color.RED), f'{Color.RED}', f'{Color.RED:>12}|', '%s' % Color.RED, Color.RED.name, Color.RED.value)
t(lambda: Color.PINK); t(lambda: Color('zz')); t(lambda: Color['zz']); t(lambda: Color()); t(lambda: Color.RED.foo); t(lambda: Color.RED.GREEN); t(lambda: Color.name); t(lambda: setattr(Color.RED,'name',3)); t(lambda: delattr(Color,'RED')); t(lambda: 1 in Color)
print(type(Color), type(Color).__name__, Color, Color.__members__, Color.RED.__class__, Color.__doc__, Color.__module__, Color.__qualname__)
print(Color.RED == Color.RED, Color.RED == 1, Color.RED is Color(1), Color.RED != Color.GREEN, hash(Color.RED)==hash('RED'), bool(Color.RED), len(Color), list(reversed(Color)))
def bad():
    class X(Color): Z=3
t(bad)
def bad2():
    class X(Enum): A=1; A=2
t(bad2)
def bad3():
    class X(Enum): _foo_=1
t(bad3)
def bad4():
    class X(Enum): mro=1
t(bad4)
class I(IntEnum):
    A=1; B=2
print(I.A, repr(I.A), f'{I.B:03d}', I.A+1, I.A<I.B, I.A==1, I(2), str(I.A), '%d' % I.B, [1,2,3][I.A], {I.A:1}[1], sorted([I.B,I.A]), isinstance(I.A,int), I.A | I.B, int(I.B), 1 in I if False else 'x')
class S(StrEnum):
    FOO=auto(); BAR='baz'
print(S.FOO, repr(S.FOO), S.BAR=='baz', S.BAR.upper(), f'{S.BAR:>5}', S('baz'), list(S))
class M(str, Enum):
    A='x'; B='y'
print(M.A, repr(M.A), f'{M.A}', M.A=='x', M.A.upper(), M('y'), '%s'%M.A, M.A+'q', 'x'==M.A, M.A.value)
class Perm(Flag):
    R=auto(); W=auto(); X=auto(); RW=R|W
print(list(Perm), Perm.R|Perm.W, repr(Perm.R|Perm.X), Perm.RW, Perm(0), repr(Perm(0)), ~Perm.R, Perm.R in Perm.RW, len(Perm), list(Perm.RW), len(Perm.RW), bool(Perm(0)), Perm.R^Perm.RW, Perm.RW & Perm.R, Perm(7), Perm(3) is Perm.RW, (Perm.R|Perm.X).name, (Perm.R|Perm.X).value)
t(lambda: Perm(8)); t(lambda: Perm(-1)); t(lambda: Perm('a')); t(lambda: Perm.R|1); t(lambda: 1 in Perm.R); t(lambda: Perm(-20)); t(lambda: Perm['RW'])
print(Perm, type(Perm.R), Perm.R.__class__, Perm.__members__)
class IF(IntFlag):
    A=1; B=2; D=8
print(IF.A, repr(IF.A|IF.B), IF.A|IF.B, IF(4), repr(IF(4)), repr(IF(13)), repr(IF.A|16), IF.A+1, repr(~IF.A), IF(0), repr(IF(0)), f'{IF.A}', repr(1|IF.B), list(IF(11)), IF.A==1, repr(IF(-1)))
class P(Enum):
    E=(1.0, 2.0); M=(3.0,4.0)
    def __init__(self, a, b): self.a=a; self.b=b
    @property
    def s(self): return self.a+self.b
    @classmethod
    def c(cls): return cls.E
    @staticmethod
    def st(): return 'st'
    def __str__(self): return f'P-{self.name}'
print(P.E.a, P.M.s, P.c(), P.st(), P.E, repr(P.E), P((1.0,2.0)), f'{P.E}')
class N(Enum):
    A=('a',1); B=('b',2)
    def __new__(cls, k, v):
        o=object.__new__(cls); o._value_=k; o.v=v; return o
print(N.A, N('a'), N.B.v, repr(N.B))
class Mi(Enum):
    A=1
    @classmethod
    def _missing_(cls, v):
        if v==5: return cls.A
        if v==6: return 'bad'
        if v==7: raise KeyError('k')
        return None
print(Mi(5)); t(lambda: Mi(6)); t(lambda: Mi(7)); t(lambda: Mi(8))
class G(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return name.lower()
    AA=auto(); BB=auto()
print(list(G))
An=Enum('Animal','CAT DOG'); print(list(An), An.CAT, An.__module__, An)
An=Enum('Animal',['X','Y'],start=5); print(list(An)); An=Enum('Animal',{'Q':'q'}); print(list(An)); An=Enum('Animal',[('Q',7)]); print(list(An)); print(list(IntEnum('II','a,b')), Flag('FF','a b c')(5))
class Base(Enum):
    def hi(self): return 'hi '+self.name
class De(Base): A=1
print(De.A.hi(), De.__mro__)
@unique
class U(Enum): A=1; B=2
def bad5():
    @unique
    class U(Enum): A=1; B=1; C=1
t(bad5)
class Al(Enum): A=1; B=1
print(Al.B, list(Al), Al.__members__, Al.B.name)
class NM(Enum):
    A=1
    helper=nonmember(5)
    @member
    def f(): return 3
    def g(self): return self
print(list(NM), NM.helper, NM.A.g())
class Li(Enum): A=[1]; B=[2]
print(Li([1]), Li.B); t(lambda: Li([3]))
match Color.RED:
    case Color.GREEN: print('g')
    case Color.RED: print('r')
print({Color.RED:1}, {Color.RED}, [Color.GREEN], (I.A,), isinstance(Color.RED, Color), isinstance(Color.RED, Enum), issubclass(I, int))
t(lambda: Color.RED<Color.GREEN)
t(lambda: setattr(Color,'RED',3)); Color.extra=5; print(Color.extra)

class Op(Enum):
    ADD='+'; SUB='-'
    def __call__(self, a, b): return a+b if self is Op.ADD else a-b
print(Op.ADD(1,2), Op('-')(5,3), Op.ADD.value)
class Ordered(Enum):
    def __lt__(self, o): return self.value<o.value if self.__class__ is o.__class__ else NotImplemented
class Gr(Ordered): A=1; B=2
print(Gr.A<Gr.B, sorted([Gr.B,Gr.A]), max(Gr))
print([m.name for m in Color], dict((c.name,c.value) for c in C2), Color.RED in (Color.RED,), Color.RED in Color)
class name_(Enum): name='n'; value='v'
print(name_.name, name_.value, name_.name.name)
class Fl(Enum): A=1.5; B=None; C=(1,2); D=True
print(list(Fl), Fl(None), Fl(1.5))
print(Color(Color.RED), repr(enum.auto()), callable(Color), Color.RED.__hash__ is not None)
class W(Enum):
    X = 1
    def __eq__(self, o): return NotImplemented
    __hash__ = Enum.__hash__
print(W.X == W.X, Perm.R | Perm.W | Perm.X, Perm.R.value | 2)
Perm.R < Perm.W
