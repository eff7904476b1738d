import typing, types, collections, collections.abc, sys
from typing import *
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__,e)
T=TypeVar('T'); K=TypeVar('K',bound=int); AS=TypeVar('AS',str,bytes); P=ParamSpec('P'); Ts=TypeVarTuple('Ts')
class Stack(Generic[T]):
    def __init__(self): self.items:list[T]=[]
class Pair(Generic[T,K]): pass
UserId=NewType('UserId',int)
class Emp(NamedTuple):
    "doc"
    name:str; id:int=3
    def greet(self): return 'hi '+self.name
class Mov(TypedDict): name:str; year:int
class Mov2(Mov,total=False): rating:float
class Mov3(TypedDict): a:Required[int]; b:NotRequired[str]
@runtime_checkable
class Closable(Protocol):
    def close(self): ...
class HasX(Protocol): x:int
class Impl:
    def close(self): pass
for s in ['List[int]','Dict[str,List[int]]','Optional[int]','Union[int,str,None]','Union[int]','Union[int,int]','Union[int,Union[str,float]]','Callable[[int,str],bool]','Callable[...,Any]','Callable','Tuple[int,...]','Tuple[()]','Tuple[int,str]','Type[int]','Any','NoReturn','Never','Literal[1,"a",True]','Literal[Literal[1],2]','Final[int]','ClassVar[int]','Annotated[int,"meta",5]','Annotated[Annotated[int,1],2]','T','K','AS','P','Ts','P.args','P.kwargs','Stack[int]','Stack[int]()','Stack[T]','Pair[int,bool]','Pair[int]','Stack[int,str]','Stack.__parameters__','Pair.__parameters__','Stack[int].__origin__','Stack[int].__args__','Stack.__orig_bases__','get_origin(List[int])','get_args(Dict[str,int])','get_origin(Union[int,str])','get_args(Optional[int])','get_args(Callable[[int],str])','get_args(Literal[1,2])','get_origin(int)','get_args(int)','get_origin(Stack[int])','get_args(Annotated[int,"x"])','get_origin(Annotated[int,"x"])','UserId(5)','UserId','UserId.__supertype__','Emp("a")','Emp("a",5).greet()','Emp._field_defaults','Emp.__annotations__','Emp.__doc__','Emp()','Mov(name="x",year=1)','Mov.__annotations__','Mov2.__annotations__','Mov2.__total__','Mov2.__required_keys__==frozenset({"name","year"})','Mov2.__optional_keys__','Mov3.__required_keys__','Mov','isinstance({},Mov)','isinstance(Impl(),Closable)','isinstance(5,Closable)','issubclass(Impl,Closable)','isinstance(5,HasX)','Closable()','isinstance([],List)','isinstance([],List[int])','isinstance(5,Union[int,str])','isinstance(5,Optional[int])','issubclass(int,Union[int,str])','isinstance(5,Any)','isinstance([],Sequence)','isinstance(5,Hashable)','List[int]==List[int]','List[int]==list[int]','hash(List[int])==hash(List[int])','Union[int,str]==Union[str,int]','Optional[int]==Union[int,None]','int|None','Optional[int]==(int|None)','List[T][int]','Dict[K,T][int,str]','Dict[str,T][int]','List[int][str]','List[int,str]','Dict[int]','cast(int,"x")','TYPE_CHECKING','overload(lambda x:x)(1)','no_type_check(lambda:1)','get_type_hints(Emp)','get_type_hints(Mov)','get_type_hints(Stack.__init__)','Text','AnyStr','ForwardRef("X")','List["X"]','Generic','Generic[int]','Generic[T,T]','Protocol','Protocol[T]','NamedTuple("N",[("a",int)])(1)','NamedTuple("N",a=int)','TypedDict("D",{"a":int})','TypedDict("D",{"a":int})(a=1)','TypeVar("X",int)','TypeVar("X",bound=int,covariant=True)','TypeVar("X",covariant=True,contravariant=True)','TypeVar(5)','NewType("A",str).__name__','Iterable[int]','Iterator','Generator[int,None,str]','AsyncIterator[int]','Awaitable[int]','Coroutine[Any,Any,int]','ContextManager[int]','DefaultDict[str,int]','Counter[str]','Deque[int]','OrderedDict[str,int]','ChainMap[str,int]','FrozenSet[int]','Set[int]','MutableMapping[str,int]','Pattern[str]','Match[bytes]','IO[str]','TextIO','Concatenate[int,P]','TypeGuard[int]','TypeAlias','Self','LiteralString','Unpack[Ts]','assert_never(1)','reveal_type(5)','assert_type(5,int)','is_typeddict(Mov)','is_typeddict(dict)','List','Dict','Tuple','Type','Union','Optional','ClassVar','Literal','list[int]','dict[str,int]','tuple[int,...]','type[int]','collections.abc.Callable[[int],str]','list[T][int]','list[int].__origin__','list[int]==list[int]','list[int]()','dict[str,int](a=1)','Optional','Optional[5]','Union[5]','List[5]','List[None]','Callable[int,str]','Literal[[]]','Annotated[int]','Final','int|str|None','(int|str).__args__','type(int|str)','int|5','None|int','list[int]|None','Union[int,list[str]]','Sized','SupportsInt','isinstance(5,SupportsInt)','isinstance("a",SupportsFloat)','SupportsIndex','Hashable','Required[int]','typing.List[int].__class__.__name__','dataclass_transform()(lambda x:x)(3)','get_overloads(len)','typing.Generic.__class_getitem__','NamedTuple','Emp.__orig_bases__','Mov.__orig_bases__','Type[T]','Callable[P,T]','Callable[[T],K][int,bool]','Stack[List[T]][int]','Tuple[int,str].__args__','Callable[[],None]','Literal["a"].__args__','get_args(tuple[int,...])']: 
    print(s,end=' => '); t(lambda:eval(s))
class A:
    x:int; y:'str'; z:Optional['A']=None
    def m(self,a:'int',b:List['A'])->'Dict[str,A]': ...
print(get_type_hints(A),get_type_hints(A.m)); 
def f(a:Annotated[int,'m'],b:int=None): ...
print(get_type_hints(f),get_type_hints(f,include_extras=True),f.__annotations__)
def bad(a:'Nope'): ...
t(lambda:get_type_hints(bad)); t(lambda:get_type_hints(5)); t(lambda:get_type_hints(sys)=={})
class Base(Generic[T]):
    def __class_getitem__(cls,item): r=super().__class_getitem__(item); return r
class Der(Base[int]): pass
print(Der.__orig_bases__,Der.__mro__,Base[str],Der.__parameters__); t(lambda:Der[int])
class Cmp(Protocol):
    def __lt__(self,o:Any)->bool: ...
CT=TypeVar('CT',bound=Cmp); print(CT.__bound__,CT.__constraints__,AS.__constraints__,T.__covariant__,T.__name__)

class ML(List[int]): pass
print(ML.__mro__[:3],ML([1]),ML.__orig_bases__)
class Fin:
    @final
    def x(self): ...
print(Fin.x.__final__); 
@overload
def ov(a:int)->int: ...
@overload
def ov(a:str)->str: ...
def ov(a): return a
print(ov(1),len(get_overloads(ov)))
t(lambda: overload(lambda:1)()); print(sorted(typing.__all__))
class VT(Generic[Unpack[Ts]]): pass
print(VT[int,str],VT[()])
match Emp('a',1):
    case Emp(name=n,id=i): print(n,i)
