import dataclasses
from dataclasses import *
from typing import *
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__,e)
@dataclass
class Inv:
    name:str; price:float; qty:int=0
    def total(self): return self.price*self.qty
i=Inv('w',3.0,10)
@dataclass(frozen=True,order=True)
class P: x:int; y:int=field(default=0,compare=False)
@dataclass(slots=True)
class Sl: a:int; b:str='x'
@dataclass(kw_only=True)
class K: a:int; b:int=2
@dataclass
class M:
    a:int; _:KW_ONLY; b:int=3; c:list=field(default_factory=list,repr=False)
@dataclass
class IV:
    i:int; j:int=None; db:InitVar[str]=None; cv:ClassVar[int]=5
    def __post_init__(self,db): self.j=db if self.j is None else self.j
@dataclass
class Base: x:Any=15.0; y:int=0
@dataclass
class C(Base): z:int=10; x:int=15
@dataclass(eq=False)
class NE: a:int
@dataclass(unsafe_hash=True)
class UH: a:int
@dataclass
class Nested: p:P; l:list; d:dict; n:Optional['Nested']=None
N=Nested(P(1),[P(2)],{'k':P(3)})
for s in ['i','i.total()','i==Inv("w",3.0,10)','i==("w",3.0,10)','Inv("a")','Inv()','Inv("a",1,2,3)','Inv(name="a",price=1,foo=2)','P(1)<P(2)','P(1,2)==P(1,3)','hash(P(1,2))==hash(P(1,5))','setattr(P(1),"x",3)','delattr(P(1),"x")','P(1)<5','Sl(1)','Sl(1).__slots__','setattr(Sl(1),"q",1)','Sl(1).__dict__','K(1)','K(a=1)','M(1,2)','M(1,b=2)','IV(1,db="z")','IV.cv','fields(IV)','C()','[f.name for f in fields(C)]','C(1,2,3)','NE(1)==NE(1)','hash(Inv("a",1))','hash(UH(1))==hash(UH(1))','asdict(N)','astuple(N)','asdict(N,dict_factory=lambda x:sorted(x))','replace(P(1,2),x=9)','replace(P(1),q=1)','replace(IV(1,db="a"),i=2)','replace(IV(1,db="a"),i=2,db="q")','is_dataclass(P)','is_dataclass(P(1))','is_dataclass(5)','asdict(5)','fields(5)','astuple(P)','P.__match_args__','K.__match_args__','P.__dataclass_fields__["x"]','P.__dataclass_params__','make_dataclass("MD",["a",("b",int),("c",int,field(default=5))])(1,2)','make_dataclass("MD",[("x",int)],namespace={"f":lambda s:s.x+1})(3).f()','make_dataclass("MD",["class"])','make_dataclass("MD",["a","a"])','make_dataclass("MD",["1a"])','make_dataclass("MD",[("a",)*5])','Inv.__doc__','P.__eq__','P.__init__.__annotations__','Inv.__init__.__qualname__','MISSING','field()','field(default=1,default_factory=int)','P.__hash__ is None','Inv.__hash__ is None','KW_ONLY','InitVar[int]','i.__dict__','vars(i)','P.x','Inv.qty','Inv.name','FrozenInstanceError.__mro__','repr(N)','Inv.__repr__.__qualname__','sorted([P(3),P(1)])','max(P(1),P(2))','{P(1):2}[P(1)]','Inv.__annotations__','field(metadata={"u":1}).metadata','fields(Inv)[0].type','fields(Inv)[2].default', 'fields(M)[2].default_factory','fields(M)[1].kw_only','replace(5)','__import__("copy").deepcopy(N)==N','__import__("inspect").signature(M)','__import__("inspect").signature(IV)','__import__("inspect").signature(Inv)']: t(lambda:eval(s))
def bad(src):
    try: exec(src,globals()); print('ok',src.strip().splitlines()[-1])
    except Exception as e: print(type(e).__name__,e)
for src in ['@dataclass\nclass X:\n a:int=1\n b:int','@dataclass\nclass X:\n a:list=[]','@dataclass\nclass X:\n a:dict={}','@dataclass\nclass X:\n a:set=set()','@dataclass\nclass X(P):\n z:int=0','@dataclass(frozen=True)\nclass X(Inv):\n z:int=0','@dataclass(order=True)\nclass X:\n a:int\n def __lt__(s,o): pass','@dataclass(order=True,eq=False)\nclass X:\n a:int','@dataclass(unsafe_hash=True)\nclass X:\n a:int\n def __hash__(s): return 1','@dataclass(slots=True)\nclass X:\n __slots__=()\n a:int','@dataclass\nclass X:\n a=field()','@dataclass\nclass X:\n _:KW_ONLY\n b:int\n __:KW_ONLY','@dataclass(frozen=True)\nclass X:\n a:int\n def __setattr__(s,n,v): pass','@dataclass\nclass X:\n a:ClassVar[int]=field(default_factory=int)','@dataclass(weakref_slot=True)\nclass X: pass','@dataclass(foo=1)\nclass X: pass','@dataclass\nclass X:\n a:InitVar[int]=field(default_factory=int)','@dataclass\nclass X:\n a:int=field(kw_only=True)\n b:int\nprint(X(1,a=2))','@dataclass\nclass X:\n a:int=5\n@dataclass\nclass Y(X):\n b:int','@dataclass(repr=False)\nclass X:\n a:int\nprint("X object" in repr(X(1)))','@dataclass(init=False)\nclass X:\n a:int\nX(1)','@dataclass\nclass X:\n a:int\n def __repr__(self): return "mine"\nprint(X(1))','@dataclass\nclass X:\n a:int\n def __eq__(self,o): return True\nprint(X(1)==5)','@dataclass(match_args=False)\nclass X:\n a:int\nprint(hasattr(X,"__match_args__"))']: bad(src)
match P(1,2):
    case P(1,y): print('m',y)
@dataclass
class Tree:
    v:int; kids:list['Tree']=field(default_factory=list)
tr=Tree(1,[Tree(2)]); tr.kids.append(tr); print(tr)
@dataclass(order=True)
class Card:
    sort_index:int=field(init=False,repr=False)
    rank:str; suit:str
    def __post_init__(self): self.sort_index='23456789TJQKA'.index(self.rank)
print(Card('A','S')>Card('2','H'),Card('K','D'), sorted([Card('A','s'),Card('3','d')]))
@dataclass(frozen=True)
class Pt:
    x:float; y:float
    @classmethod
    def origin(cls): return cls(0,0)
    @property
    def mag(self): return (self.x**2+self.y**2)**.5
    def __add__(self,o): return replace(self,x=self.x+o.x,y=self.y+o.y)
print(Pt.origin(),Pt(3,4).mag,Pt(1,2)+Pt(3,4), {Pt(0,0)})
@dataclass
class D:
    x:int=field(default=10)
    def __set_name__(self,o,n): pass
print(D(),D.x, dataclasses.__all__)
