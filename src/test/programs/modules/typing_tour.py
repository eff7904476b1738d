"""What typing gives at run time: texts of types, generic classes, protocols, errors."""
import typing
from typing import *
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
T=TypeVar('T'); K=TypeVar('K'); V=TypeVar('V'); B=TypeVar('B', bound=int); C=TypeVar('C', int, str); Co=TypeVar('Co', covariant=True); P=ParamSpec('P')
print(T,B,C,Co,P,P.args,P.kwargs,T.__name__,B.__bound__,C.__constraints__, T.__module__)
print(Any, Optional, Union, List, Dict, Tuple, Callable, NoReturn, Never, Self, ClassVar, Final, Literal, Generic, Protocol, Annotated)
print(List[int], Dict[str,int], Tuple[int,...], Tuple[()], Tuple[int,str], Set[T], FrozenSet[int], Type[int], Callable[[int,str],bool], Callable[...,None], Callable[[],int], Iterator[int], Generator[int,str,None], AsyncIterator[int], AsyncGenerator[int,None], Awaitable[str], Coroutine[Any,Any,int])
print(Optional[int], Union[int,str], Union[int,None], Union[int,str,None], Union[int], Union[int,Union[str,int]], Optional[List[int]], Optional['Node'], List['Node'])
print(Literal[1,'a',None,True], Literal['x'], ClassVar[int], Final[str], Annotated[int,'m',3], List[None], Dict[str,Any], List[List[int]], Dict[str,List[Tuple[int,str]]])
print(List[T][int], Dict[K,V][str,int], Callable[[T],T][int], Union[T,str][int], List[T].__parameters__, Dict[K,List[V]].__parameters__)
print(List[int]==List[int], Union[int,str]==Union[str,int], Optional[int]==Union[int,None], hash(List[int])==hash(List[int]), List[int]!=List[str])
print(List[int].__origin__, List[int].__args__, get_origin(Dict[str,int]), get_args(Dict[str,int]), get_args(Callable[[int],str]), get_args(Optional[int]), get_origin(list[int]), get_args(list[int]), get_origin(int), get_args(int), get_origin(Union[int,str]), get_origin(Annotated[int,1]), get_args(Annotated[int,1]))
print(int|str, List[int]|None, None|List[int], T|int, int|T, Optional[int]|str)
t(lambda: List()); t(lambda: List[int]()); t(lambda: Union()); t(lambda: Any()); t(lambda: isinstance(1,Any)); t(lambda: isinstance([],List[int])); t(lambda: isinstance([],List)); t(lambda: isinstance(1,Union[int,str])); t(lambda: isinstance(1,Union)); t(lambda: NoReturn[int]); t(lambda: Dict[int]); t(lambda: List[int,str]); t(lambda: Optional[int,str]); t(lambda: Union[()]); t(lambda: List[1]); t(lambda: Callable[int]); t(lambda: Callable[int,str]); t(lambda: Generic[int]); t(lambda: Generic[T,T]); t(lambda: TypeVar('X',int)); t(lambda: List[int][str]); t(lambda: issubclass(list,List)); t(lambda: Optional[3])
class Stack(Generic[T]):
    def __init__(self): self.items=[]
    def push(self,x:T)->None: self.items.append(x)
s=Stack[int](); s.push(1); print(Stack[int], Stack, s.items, s.__orig_class__, Stack.__parameters__, Stack.__orig_bases__, Stack[T], Stack[List[int]], Stack.__mro__)
t(lambda: Stack[int,str]); t(lambda: Stack[int][str])
class Pair(Generic[K,V]):
    def __init__(self,k:K,v:V): self.k=k; self.v=v
print(Pair[int,str](1,'a').k, Pair(1,2).v, Pair[int,str], Pair.__parameters__)
class Sub(Stack[int]): pass
print(Sub.__mro__, Sub.__parameters__, Sub.__orig_bases__)
class ML(List[int]): pass
print(ML.__mro__, ML([1,2]))
class MD(Dict[str,T]): pass
print(MD.__mro__, MD[int], MD(a=1))
def bad():
    class X(Generic): pass
t(bad)
class Speaks(Protocol):
    def speak(self)->str: ...
@runtime_checkable
class Closes(Protocol):
    def close(self): ...
class F:
    def close(self): pass
class D:
    def speak(self): return 'w'
t(lambda: Speaks()); t(lambda: isinstance(D(),Speaks)); print(isinstance(F(),Closes), isinstance(D(),Closes), issubclass(F,Closes), Speaks, Closes.__mro__)
class E(Speaks): pass
print(E().speak(), isinstance(3, SupportsInt), isinstance('a', SupportsInt), isinstance(3,SupportsIndex), SupportsAbs, isinstance(-1,SupportsAbs))
class GP(Protocol[T]):
    def get(self)->T: ...
print(GP[int], GP.__parameters__)
class Pt(NamedTuple):
    x: int
    y: int = 0
    def norm(self): return self.x+self.y
    @property
    def dbl(self): return self.x*2
print(Pt(1), Pt(1,2).norm(), Pt(3).dbl, Pt._fields, Pt._field_defaults, Pt.__annotations__, Pt(1)==(1,0), Pt.__mro__, Pt(1)._replace(x=4), Pt(1)._asdict(), Pt.__module__, Pt)
def bad2():
    class N(NamedTuple):
        a: int = 1
        b: int
t(bad2); t(lambda: Pt())
Q=NamedTuple('Q',[('a',int),('b','str')]); print(Q(1,2), Q.__annotations__)
class Mov(TypedDict):
    title: str
    year: int
class Mov2(Mov, total=False):
    extra: List[int]
m=Mov(title='a',year=1); print(m, type(m), Mov, Mov.__annotations__, Mov.__required_keys__==frozenset({'title','year'}), Mov2.__optional_keys__, Mov2.__total__, Mov.__total__)
t(lambda: isinstance({},Mov)); TD=TypedDict('TD',{'a':int}); print(TD(a=1), TD)
UserId=NewType('UserId',int); print(UserId, UserId(5), UserId.__supertype__, UserId.__name__)
@overload
def f(x:int)->int: ...
@overload
def f(x:str)->str: ...
def f(x): return x
print(f(1), cast(int,'a'), TYPE_CHECKING, len(get_overloads(f)))
@overload
def g(x): ...
t(lambda: g(1))
class Nd:
    nxt: 'Optional[Nd]'
    v: int = 0
    w: ClassVar[int] = 3
    u: Annotated[int,'u']
def h(a:int,b:'List[Nd]'=None,*c:str,**d:None)->'Nd': pass
print(get_type_hints(Nd), get_type_hints(h), get_type_hints(Nd,include_extras=True)['u'])
print(h.__annotations__)
@final
class Z: pass
print(Z.__final__, Text, AnyStr, Hashable, Sized, Iterable[int], Mapping[str,int], Sequence[int], MutableMapping, Deque[int], DefaultDict[str,int], Counter[str], ContextManager[int], Pattern[str])
t(lambda: assert_never(3)); reveal_type(3)
print(Callable[P,T], Callable[Concatenate[int,P],T], Concatenate[int,P], Unpack, TypeVarTuple('Ts'), Required[int])
def deco(fn: Callable[P,T]) -> Callable[P,T]: return fn
print(deco.__annotations__, ForwardRef('X'), typing.List, typing.__name__)
t(lambda: ForwardRef('1 +'))
print(IO[str], TextIO, Type[T], type(List[int]).__name__, repr(Optional[Callable[[int],Any]]), Dict[str, 'Node'])
class AA(Any): pass
print(AA())
