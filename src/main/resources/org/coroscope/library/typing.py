"""Types for annotations; nothing here is checked while a program runs."""
import _coroscope
from abc import abstractmethod as _abstractmethod
from functools import reduce as _reduce
from operator import or_ as _or
from _typing_aliases import (
    Alias as _GenericAlias,
    AnnotatedAlias as _AnnotatedAlias,
    CallableAlias as _CallableAlias,
    Concatenation as _ConcatenateGenericAlias,
    LiteralAlias as _LiteralGenericAlias,
    NamedAlias as _SpecialGenericAlias,
    UnionAlias as _UnionGenericAlias,
)
from _typing_classes import (
    Generic,
    NamedTuple,
    NamedTupleMeta,
    Protocol,
    TypedDict,
    _TypedDictMeta,
    runtime_checkable,
)
from _typing_forms import (
    Form as _SpecialForm,
    ForwardRef,
    NoneType as _NoneType,
    ParamSpec,
    ParamSpecArgs,
    ParamSpecKwargs,
    TypeVar,
    TypeVarTuple,
    Union,
    Unpack,
    _PlainAlias,
    _UnionType,
    checked as _checked,
)

TYPE_CHECKING = False
Text = str


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Any type at all."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


def _one_type(form, given):
    outside = form in (Required, NotRequired)
    item = _checked(given, "%s accepts only single type." % form, outside=outside)
    return _GenericAlias(form, (item,), form._name)


def _optional(form, given):
    return Union[_checked(given, "typing.Optional requires a single type."), None]


def _literal(form, given):
    values = []
    for one in given if isinstance(given, tuple) else (given,):
        inner = one.__args__ if isinstance(one, _LiteralGenericAlias) else (one,)
        values += inner
    try:
        values = [value for value, _ in dict.fromkeys((one, type(one)) for one in values)]
    except TypeError:
        pass  # What cannot be hashed stays as often as it is given.
    return _LiteralGenericAlias(form, tuple(values), "Literal")


def _concatenate(form, given):
    if given == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    given = given if isinstance(given, tuple) else (given,)
    if not isinstance(given[-1], ParamSpec) and given[-1] is not ...:
        raise TypeError(
            "The last parameter to Concatenate should be a ParamSpec variable or ellipsis."
        )
    message = "Concatenate[arg, ...]: each arg must be a type."
    given = tuple([_checked(one, message) for one in given[:-1]]) + given[-1:]
    return _ConcatenateGenericAlias(form, given, "Concatenate")


NoReturn = _SpecialForm("NoReturn")
Never = _SpecialForm("Never")
Self = _SpecialForm("Self")
LiteralString = _SpecialForm("LiteralString")
TypeAlias = _SpecialForm("TypeAlias")
ClassVar = _SpecialForm("ClassVar", _one_type)
Final = _SpecialForm("Final", _one_type)
TypeGuard = _SpecialForm("TypeGuard", _one_type)
Required = _SpecialForm("Required", _one_type)
NotRequired = _SpecialForm("NotRequired", _one_type)
Optional = _SpecialForm("Optional", _optional)
Literal = _SpecialForm("Literal", _literal)
Concatenate = _SpecialForm("Concatenate", _concatenate)
Unpack._subscript = _one_type


class Annotated:
    """A type with remarks: Annotated[int, 'metres']."""

    def __new__(cls, *args, **kwargs):
        raise TypeError("Type Annotated cannot be instantiated.")

    def __class_getitem__(cls, given):
        if not isinstance(given, tuple) or len(given) < 2:
            raise TypeError(
                "Annotated[...] should be used with at least two arguments"
                " (a type and an annotation)."
            )
        origin = _checked(given[0], "Annotated[t, ...]: t must be a type.", outside=True)
        return _AnnotatedAlias(origin, tuple(given[1:]))

    def __init_subclass__(cls, *args, **kwargs):
        raise TypeError("Cannot subclass %s.Annotated" % (cls.__module__,))


def _named(module, count, *names):
    for name in names:
        name, _, attribute = name.partition(":")
        globals()[name] = _SpecialGenericAlias(name, module, attribute or name, count)


_named("builtins", 1, "List:list", "Set:set", "FrozenSet:frozenset", "Type:type")
_named("builtins", 2, "Dict:dict")
_named("builtins", -1, "Tuple:tuple")
_named("collections", 1, "Deque:deque", "Counter")
_named("collections", 2, "DefaultDict:defaultdict", "OrderedDict", "ChainMap")
_named("collections.abc", -1, "Callable")
_named("collections.abc", 0, "Hashable", "Sized", "ByteString")
_named("collections.abc", 1, "Awaitable", "AsyncIterable", "AsyncIterator", "Iterable")
_named("collections.abc", 1, "Iterator", "Reversible", "Container", "Collection")
_named("collections.abc", 1, "AbstractSet:Set", "MutableSet", "Sequence", "MutableSequence")
_named("collections.abc", 1, "MappingView", "KeysView", "ValuesView")
_named("collections.abc", 2, "Mapping", "MutableMapping", "ItemsView", "AsyncGenerator")
_named("collections.abc", 3, "Coroutine", "Generator")
_named("contextlib", 1, "ContextManager:AbstractContextManager")
_named("contextlib", 1, "AsyncContextManager:AbstractAsyncContextManager")
_named("re", 1, "Pattern", "Match")

T = TypeVar("T")
KT = TypeVar("KT")
VT = TypeVar("VT")
T_co = TypeVar("T_co", covariant=True)
AnyStr = TypeVar("AnyStr", bytes, str)


def _supports(method, *variables):
    """Makes the protocol of all that have a method."""
    name = "Supports" + method.strip("_").capitalize()
    bases = (Protocol[variables],) if variables else (Protocol,)

    @_abstractmethod
    def ask(self):
        pass

    class made(*bases):
        __slots__ = ()
        locals()[method] = ask

    made.__name__ = made.__qualname__ = name
    made.__module__ = "typing"
    return runtime_checkable(made)


SupportsInt = _supports("__int__")
SupportsFloat = _supports("__float__")
SupportsComplex = _supports("__complex__")
SupportsBytes = _supports("__bytes__")
SupportsIndex = _supports("__index__")
SupportsAbs = _supports("__abs__", T_co)
SupportsRound = _supports("__round__", T_co)


class IO(Generic[AnyStr]):
    """Any file."""


class BinaryIO(IO[bytes]):
    """A file of bytes."""


class TextIO(IO[str]):
    """A file of text."""


class NewType:
    """A type that is told apart only in annotations."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__supertype__ = tp
        caller = _coroscope.caller()
        if caller:
            self.__module__ = caller[0]

    def __call__(self, x, /):
        return x

    def __mro_entries__(self, bases):
        above = self.__name__

        class Refusing:
            def __init_subclass__(cls):
                raise TypeError(
                    "Cannot subclass an instance of NewType. Perhaps you were looking for:"
                    " `%s = NewType(%r, %s)`" % (cls.__name__, cls.__name__, above)
                )

        return (Refusing,)

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        return "%s.%s" % (self.__module__, self.__qualname__)


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    text = repr(arg)
    raise AssertionError(
        "Expected code to be unreachable, but got: %s"
        % (text if len(text) <= 100 else text[:100] + "...")
    )


def reveal_type(obj, /):
    print("Runtime type is %r" % type(obj).__name__, file=_coroscope.standard_error())
    return obj


def _not_implemented(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. "
        "A series of @overload-decorated functions "
        "outside a stub module should always be followed "
        "by an implementation that is not @overload-ed."
    )


_overloads = {}


def overload(func):
    inner = getattr(func, "__func__", func)
    try:
        known = _overloads.setdefault((inner.__module__, inner.__qualname__), {})
        # Read again, as in a notebook, a definition takes the place of the one before.
        known[inner.__code__.co_firstlineno] = func
    except AttributeError:
        pass
    return _not_implemented


def get_overloads(func):
    inner = getattr(func, "__func__", func)
    return list(_overloads.get((inner.__module__, inner.__qualname__), {}).values())


def clear_overloads():
    _overloads.clear()


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def no_type_check(arg):
    if isinstance(arg, type):
        for name in dir(arg):
            member = getattr(arg, name)
            own = "%s.%s" % (arg.__qualname__, getattr(member, "__name__", name))
            if (
                getattr(member, "__qualname__", None) != own
                or getattr(member, "__module__", None) != arg.__module__
            ):
                continue
            if isinstance(member, type):
                no_type_check(member)
            else:
                getattr(member, "__func__", member).__no_type_check__ = True
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg


def no_type_check_decorator(decorator):
    def wrapped_decorator(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    wrapped_decorator.__name__ = getattr(decorator, "__name__", "wrapped_decorator")
    wrapped_decorator.__wrapped__ = decorator
    return wrapped_decorator


def dataclass_transform(
    *,
    eq_default=True,
    order_default=False,
    kw_only_default=False,
    field_specifiers=(),
    **kwargs,
):
    options = {
        "eq_default": eq_default,
        "order_default": order_default,
        "kw_only_default": kw_only_default,
        "field_specifiers": field_specifiers,
        "kwargs": kwargs,
    }

    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = options
        return cls_or_fn

    return decorator


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(
        tp,
        (_GenericAlias, _SpecialGenericAlias, _PlainAlias, ParamSpecArgs, ParamSpecKwargs),
    ):
        return tp.__origin__
    if isinstance(tp, _UnionType):
        return _UnionType
    return Generic if tp is Generic else None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, _CallableAlias) or get_origin(tp) is _callable_class():
        if isinstance(tp, _SpecialGenericAlias):
            return ()
        *taken, result = tp.__args__
        if _is_parameter_expression(taken):
            return (taken[0], result)
        return (list(taken), result)
    if isinstance(tp, (_GenericAlias, _PlainAlias, _UnionType)):
        return tp.__args__
    return ()


def _is_parameter_expression(taken):
    return len(taken) == 1 and (
        taken[0] is ... or isinstance(taken[0], (ParamSpec, _ConcatenateGenericAlias)))


def _callable_class():
    return Callable.__origin__


def _resolved(value, globals, locals):
    """A type with all texts in it read."""
    if isinstance(value, ForwardRef):
        home = _coroscope.loaded(value.__forward_module__) if value.__forward_module__ else None
        meant = eval(value.__forward_arg__, globals if home is None else vars(home), locals)
        meant = _checked(meant, "Forward references must evaluate to types", outside=True)
        return _resolved(meant, globals, locals)
    if isinstance(value, _PlainAlias):
        arguments = [ForwardRef(one) if isinstance(one, str) else one for one in value.__args__]
        value = _PlainAlias(value.__origin__, tuple(arguments))
    if isinstance(value, (_GenericAlias, _PlainAlias, _UnionType)):
        inner = tuple([_resolved(one, globals, locals) for one in value.__args__])
        if inner == value.__args__:
            return value
        if isinstance(value, _PlainAlias):
            return _PlainAlias(value.__origin__, inner)
        if isinstance(value, _UnionType):
            return _reduce(_or, inner)
        return value._with(inner)
    return value


def _bare(value):
    """A type without the remarks of Annotated."""
    if isinstance(value, _AnnotatedAlias):
        return _bare(value.__origin__)
    if isinstance(value, _GenericAlias) and not isinstance(value, _LiteralGenericAlias):
        if value.__origin__ in (Required, NotRequired):
            return _bare(value.__args__[0])
        inner = tuple([_bare(one) for one in value.__args__])
        return value if inner == value.__args__ else value._with(inner)
    if isinstance(value, _PlainAlias):
        inner = tuple([_bare(one) for one in value.__args__])
        return value if inner == value.__args__ else _PlainAlias(value.__origin__, inner)
    if isinstance(value, _UnionType):
        inner = [_bare(one) for one in value.__args__]
        return _reduce(_or, inner)
    return value


def _own_annotations(cls):
    own = cls.__dict__.get("__annotations__", {})
    return own if isinstance(own, dict) else {}  # The class type has a descriptor of that name.


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    if getattr(obj, "__no_type_check__", None):
        return {}
    hints = {}
    if isinstance(obj, type):
        sources = [
            (_own_annotations(base), vars(_coroscope.loaded(base.__module__)), vars(base))
            for base in reversed(obj.__mro__)
            if _coroscope.loaded(base.__module__)
        ]
    else:
        inner = obj
        while hasattr(inner, "__wrapped__"):
            inner = inner.__wrapped__
        own = getattr(obj, "__annotations__", None)
        if own is None:
            if callable(obj) or isinstance(obj, type(_coroscope)):
                return {}
            raise TypeError("%r is not a module, class, method, or function." % (obj,))
        space = getattr(inner, "__globals__", None)
        sources = [(own, vars(obj) if space is None else space, {})]
    for annotations, space, local in sources:
        space = space if globalns is None else globalns
        local = dict(local) if localns is None else localns
        for name, value in annotations.items():
            if value is None:
                value = _NoneType
            if isinstance(value, str):
                value = ForwardRef(value)
            hints[name] = _resolved(value, space, local)
    if include_extras:
        return hints
    return {name: _bare(value) for name, value in hints.items()}


for _one in (ForwardRef, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeVar, TypeVarTuple) + (
    _GenericAlias,
    _SpecialForm,
    _SpecialGenericAlias,
    _UnionGenericAlias,
):
    _one.__module__ = "typing"
_GenericAlias.__name__ = _GenericAlias.__qualname__ = "_GenericAlias"
_SpecialGenericAlias.__name__ = _SpecialGenericAlias.__qualname__ = "_SpecialGenericAlias"
_UnionGenericAlias.__name__ = _UnionGenericAlias.__qualname__ = "_UnionGenericAlias"
_SpecialForm.__name__ = _SpecialForm.__qualname__ = "_SpecialForm"
__all__ = [
    n for n in globals() if n[0] != "_" and n not in ("T", "KT", "VT", "T_co", "NamedTupleMeta")
]
