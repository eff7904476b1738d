"""Data classes with every option, and the errors they give."""
from dataclasses import *
import dataclasses
@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, repr=False, compare=False)
print(P(1), P(1,2)==P(1,2), P(1)!=P(2), P.__doc__, P.__match_args__, P(1).tags)
print(fields(P)[1], fields(P)[2])
print(P.__dataclass_params__)
try: P()
except TypeError as e: print(e)
try: P(1,2,3,4)
except TypeError as e: print(e)
try: P(1)<P(2)
except TypeError as e: print(e)
try: hash(P(1))
except TypeError as e: print(e)
print(P.__hash__, P.__init__, P.__init__.__annotations__, P.__repr__, P.__eq__, P.__eq__.__module__)
@dataclass(order=True, frozen=True)
class V:
    a: int
    b: str = 'q'
    def m(self): return self.a
print(sorted([V(3),V(1,'z'),V(1)]), hash(V(1))==hash(V(1)), {V(1):2}[V(1)])
try: V(1).a=3
except FrozenInstanceError as e: print(repr(e))
try: del V(1).a
except AttributeError as e: print(e)
try: V(1).zz=3
except FrozenInstanceError as e: print(repr(e))
print(replace(V(1),b='new'), asdict(P(1,2,[V(1)])), astuple(P(1,2,[V(1)])))
@dataclass
class B(P):
    z: float = 1.5
    def __post_init__(self):
        self.s = self.x+self.z
print(B(1), B(1).s, [f.name for f in fields(B)])
@dataclass
class I:
    a: int
    scale: InitVar[int] = 3
    total: int = field(init=False)
    def __post_init__(self, scale): self.total=self.a*scale
print(I(2), I(2,10), I.__doc__, I.__init__.__annotations__)
@dataclass(slots=True)
class S:
    a: int
    b: int = 5
s=S(1); print(s, S.__slots__, S.b)
try: s.c=1
except AttributeError as e: print(e)
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
try: K(1)
except TypeError as e: print(e)
print(K(a=1), K.__doc__)
@dataclass
class K2:
    a: int
    _: KW_ONLY
    b: int
    c: int = 3
print(K2(1,b=2), K2.__match_args__)
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def mk(**kw):
    class X:
        __annotations__={}
        for k,v in kw.items():
            locals()[k]=v; __annotations__[k]=int
    return dataclass(X)
t(lambda: mk(a=[]))
t(lambda: mk(a={}))
t(lambda: field(default=1, default_factory=int))
t(lambda: fields(3)); t(lambda: asdict(3)); t(lambda: asdict(P)); t(lambda: replace(3)); t(lambda: replace(I(1), total=4)); t(lambda: replace(I(1), a=4))
def bad():
    @dataclass
    class N:
        a: int = 1
        b: int
t(bad)
def bad2():
    @dataclass(order=True, eq=False)
    class N: a: int
t(bad2)
def bad3():
    @dataclass
    class N(V): c: int = 3
t(bad3)
def bad4():
    @dataclass(frozen=True)
    class N(P): c: int = 3
t(bad4)
def bad5():
    @dataclass
    class N: c = field(default=3)
t(bad5)
def bad6():
    @dataclass(order=True)
    class N:
        c: int
        def __lt__(self, o): return True
t(bad6)
M=make_dataclass('M',['x',('y',int),('z',int,field(default=4))], namespace={'d':lambda s:s.x*2})
print(M(1,2), M(1,2).d(), M.__module__, M, M.__annotations__)
t(lambda: make_dataclass('M',['x','x'])); t(lambda: make_dataclass('M',['1x'])); t(lambda: make_dataclass('M',['if'])); t(lambda: make_dataclass('M',[(1,2,3,4)])); t(lambda: make_dataclass('M',[3]))
@dataclass
class Node:
    v: int
    next: 'Node' = None
n=Node(1); n.next=n; print(n)
match P(1,2):
    case P(x=1,y=q): print('m',q)
match P(1,2):
    case P(1,q): print('m',q)
print(is_dataclass(P), is_dataclass(P(1)), is_dataclass(3))
@dataclass(unsafe_hash=True)
class U: a: int = field(hash=False); b: int = 2
print(hash(U(1))==hash(U(9)), hash(U(1,3))==hash((3,)))
@dataclass(eq=False)
class E: a: int
print(E(1)==E(1), isinstance(hash(E(1)),int))
@dataclass(repr=False)
class NR: a:int
print(NR(1))
class C:
    @dataclass
    class D:
        a: int
print(C.D(1), C.D.__init__.__qualname__)
@dataclass
class St:
    a: 'int' = 3
    b: 'ClassVar[int]' = 4
print(St(), [f.name for f in fields(St)])
def bad7():
    @dataclass
    class N:
        a: int = field(default_factory=int)
        b: int
t(bad7)
V2=V(5)
V2.a=7
