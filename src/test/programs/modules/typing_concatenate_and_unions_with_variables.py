"""Callable with Concatenate, unions with type variables, and other subscripts of typing."""

from typing import *
from typing import Concatenate, ParamSpec, Callable, Generic, TypeVar
import typing, types, functools, traceback, sys
def t(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)
P = ParamSpec('P'); T = TypeVar('T'); U = TypeVar('U')
t(lambda: Callable[Concatenate[int, P], T])
t(lambda: Callable[Concatenate[int, P], T][[str, int], bool])
t(lambda: Callable[Concatenate[int, str, P], T].__args__)
t(lambda: Callable[Concatenate[int, P], T].__parameters__)
t(lambda: Callable[P, T]); t(lambda: Callable[P, T][[int], str]); t(lambda: Callable[P, T][int, str]); t(lambda: Callable[P, int][...])
t(lambda: Callable[..., T][int]); t(lambda: Callable[[T, U], T][int, str]); t(lambda: Callable[[int], str].__args__)
t(lambda: Concatenate[int, P]); t(lambda: Concatenate[int]); t(lambda: Concatenate[()]); t(lambda: Concatenate[int, ...])
t(lambda: P.args); t(lambda: P.kwargs); t(lambda: P.args.__origin__ is P); t(lambda: repr(P)); t(lambda: P.__name__)
class G(Generic[P, T]):
    def m(self, f: Callable[P, T]): pass
t(lambda: G[[int, str], bool]); t(lambda: G[int, bool]); t(lambda: G[..., bool]); t(lambda: G.__parameters__); t(lambda: G[P, int])
class H(Generic[P]): pass
t(lambda: H[int, str]); t(lambda: H[[int, str]]); t(lambda: H[...])
t(lambda: Callable[int, str]); t(lambda: Callable[[int]]); t(lambda: Callable[()]); t(lambda: Callable[[], None])
t(lambda: get_type_hints(G.m)); t(lambda: get_args(Callable[Concatenate[int, P], T])); t(lambda: get_origin(Callable[[int], str]))
t(lambda: (int | list[T])[str]); t(lambda: (int | T)[str]); t(lambda: (list[T] | dict[str, T]).__parameters__)
t(lambda: Union[int, T][str]); t(lambda: Optional[T][int]); t(lambda: List[T][int]); t(lambda: Dict[T, U][int, str]); t(lambda: list[T][int]); t(lambda: dict[T, U][int])
t(lambda: hash(int | str) == hash(str | int)); t(lambda: (int | str) == (str | int)); t(lambda: int | None | int); t(lambda: int | "x"); t(lambda: List[int] | None)
t(lambda: isinstance(1, int | str)); t(lambda: isinstance(1, list[int])); t(lambda: issubclass(bool, int | None))
t(lambda: copy_(int | str))
Ts = TypeVarTuple('Ts')
class Arr(Generic[Unpack[Ts]]): pass
t(lambda: Arr[int, str]); t(lambda: Arr[()]); t(lambda: Arr.__parameters__); t(lambda: tuple[Unpack[Ts]]); t(lambda: Tuple[int, *Ts])
t(lambda: Literal[1, 'a', 1]); t(lambda: Annotated[int, 'x', 3]); t(lambda: Annotated[int, 'x'].__metadata__); t(lambda: ClassVar[int]); t(lambda: Final[int]); t(lambda: Type[int])
t(lambda: NewType('N', int)); t(lambda: NewType('N', int)(3)); t(lambda: Self); t(lambda: Never); t(lambda: LiteralString); t(lambda: assert_type(1, int)); t(lambda: assert_never(1))
t(lambda: TypedDict('TD', {'a': int}).__annotations__); t(lambda: NamedTuple('NT', [('a', int)])(1)); t(lambda: NamedTuple('NT', a=int))
class TD(TypedDict, total=False):
    x: Required[int]
    y: str
t(lambda: (TD.__required_keys__, TD.__optional_keys__, TD.__total__)); t(lambda: TD(x=1)); t(lambda: isinstance({}, TD))
@runtime_checkable
class Pr(Protocol):
    def f(self): ...
class Im:
    def f(self): pass
t(lambda: (isinstance(Im(), Pr), isinstance(3, Pr), issubclass(Im, Pr)))
t(lambda: Pr()); 
class Np(Protocol):
    x: int
t(lambda: isinstance(3, Np))
@overload
def ov(a: int): ...
@overload
def ov(a: str): ...
def ov(a): return a
t(lambda: len(get_overloads(ov))); t(lambda: ov(3))
@final
class Fi: pass
t(lambda: Fi.__final__)
t(lambda: cast(int, 'x')); t(lambda: TypeVar('X', int)); t(lambda: TypeVar('X', int, str).__constraints__); t(lambda: TypeVar('X', bound=int, covariant=True)); t(lambda: ForwardRef('int')); t(lambda: get_type_hints(lambda: 0)); 
def fn(a: 'int', b: Optional['str'] = None, *c: int, **d: 'float') -> 'list[int]': pass
t(lambda: get_type_hints(fn)); t(lambda: fn.__annotations__); t(lambda: is_typeddict(TD)); t(lambda: get_origin(Annotated[int, 1])); t(lambda: get_args(Literal[1, 2])); t(lambda: typing.no_type_check(fn) is fn); t(lambda: no_type_check)
class Stack(Generic[T]):
    def __init__(self): self.items: list[T] = []
s = Stack[int](); print(type(s).__name__, s.__orig_class__); t(lambda: Stack[int][str]); t(lambda: Stack.__class_getitem__(int)); t(lambda: Stack[int].__origin__); t(lambda: Stack[int, str]); t(lambda: Generic[int]); t(lambda: Generic[T, T])
class Sub(Stack[int], Generic[U]): pass
t(lambda: Sub.__orig_bases__); t(lambda: Sub.__mro__); t(lambda: Sub[str])
