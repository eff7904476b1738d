"""The classes of typing that programs derive from. Part of typing."""
import _coroscope
from abc import ABCMeta

from _typing_aliases import Alias, AnnotatedAlias, check_count, variables_in
from _typing_forms import ParamSpec, PLAIN, TypeVar, TypeVarTuple, Unpack, _Variable, checked


def _generic_parameters(cls, given):
    """The arguments of Generic[...] or of a class that derives from it, checked."""
    any_number = any(
        isinstance(one, TypeVarTuple) for one in getattr(cls, "__parameters__", ())
    )
    if not given and not any_number:
        raise TypeError("Parameter list to %s[...] cannot be empty" % cls.__qualname__)
    if cls in PLAIN:
        for one in given:
            unpacked = isinstance(one, Alias) and one.__origin__ is Unpack
            if not isinstance(one, _Variable) and not unpacked:
                raise TypeError(
                    "Parameters to %s[...] must all be type variables or parameter"
                    " specification variables." % cls.__name__
                )
        if len(set(given)) != len(given):
            raise TypeError("Parameters to %s[...] must all be unique" % cls.__name__)
        return given
    if not cls.__parameters__:
        raise TypeError("%s is not a generic class" % cls)
    if len(cls.__parameters__) == 1 and isinstance(cls.__parameters__[0], ParamSpec):
        if isinstance(given[0], (list, tuple)) or len(given) == 1 and (
            given[0] is ... or isinstance(given[0], ParamSpec)
        ):
            return (tuple(given[0]) if isinstance(given[0], list) else given[0],)
        return (given,)
    message = "Parameters to generic types must be types."
    if any(isinstance(one, ParamSpec) for one in cls.__parameters__):
        given = tuple([tuple(one) if isinstance(one, list) else one for one in given])
    given = tuple([one if isinstance(one, (list, tuple)) else checked(one, message) for one in given])
    if not any_number:
        check_count(cls, len(given), len(cls.__parameters__))
    return given


class Generic:
    """A class with type variables."""

    __slots__ = ()
    __parameters__ = ()

    def __class_getitem__(cls, params):
        params = params if isinstance(params, tuple) else (params,)
        return Alias(cls, _generic_parameters(cls, params))

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get("__orig_bases__", cls.__bases__)
        if Generic in bases and cls.__name__ != "Protocol":
            raise TypeError("Cannot inherit from plain Generic")
        variables = variables_in(cls.__dict__.get("__orig_bases__", ()))
        declared = None
        for base in cls.__dict__.get("__orig_bases__", ()):
            if isinstance(base, Alias) and base.__origin__ in PLAIN:
                if base.__origin__ is Generic and declared is not None:
                    raise TypeError("Cannot inherit from Generic[...] multiple times.")
                declared = base.__parameters__
        if declared is not None:
            missing = [one for one in variables if one not in declared]
            if missing:
                raise TypeError(
                    "Some type variables (%s) are not listed in Generic[%s]"
                    % (", ".join(map(str, missing)), ", ".join(map(str, declared)))
                )
            variables = declared
        cls.__parameters__ = tuple(variables)


PLAIN.append(Generic)
_NOT_OF_A_PROTOCOL = frozenset(
    "__abstractmethods__ __annotations__ __dict__ __doc__ __init__ __module__ __new__ __slots__"
    " __subclasshook__ __weakref__ __class_getitem__ __parameters__ __orig_bases__ __orig_class__"
    " _is_protocol _is_runtime_protocol __match_args__".split()
)


def protocol_members(cls):
    found = set()
    for base in cls.__mro__[:-1]:
        if base not in PLAIN:
            names = list(base.__dict__) + list(base.__dict__.get("__annotations__", {}))
            found |= {n for n in names if n not in _NOT_OF_A_PROTOCOL and n[:5] != "_abc_"}
    return found


def _has_only_methods(cls):
    return all(callable(getattr(cls, name, None)) for name in protocol_members(cls))


class _ProtocolMeta(ABCMeta):
    def __call__(cls, *args, **kwargs):
        if cls.__dict__.get("_is_protocol"):
            raise TypeError("Protocols cannot be instantiated")
        return super().__call__(*args, **kwargs)

    def __instancecheck__(cls, instance):
        is_protocol = getattr(cls, "_is_protocol", False)
        if is_protocol and not cls._is_runtime_protocol:
            if _coroscope.asks_abstract_class():
                return False
            raise TypeError(_ONLY_AT_RUNTIME)
        only_methods = not is_protocol or _has_only_methods(cls)
        if only_methods and issubclass(instance.__class__, cls):
            return True
        if is_protocol and all(_offers(instance, cls, name) for name in protocol_members(cls)):
            return True
        return super().__instancecheck__(instance)


_ONLY_AT_RUNTIME = "Instance and class checks can only be used with @runtime_checkable protocols"


def _offers(instance, cls, name):
    """Whether an object has a member of a protocol; None in place of a method refuses it."""
    if not hasattr(instance, name):
        return False
    return not callable(getattr(cls, name, None)) or getattr(instance, name) is not None


def _protocol_hook(cls, other):
    """What issubclass asks a protocol: whether a class defines all its members."""
    if not cls.__dict__.get("_is_protocol"):
        return NotImplemented
    if not getattr(cls, "_is_runtime_protocol", False):
        if _coroscope.asks_abstract_class():
            return NotImplemented
        raise TypeError(_ONLY_AT_RUNTIME)
    if not _has_only_methods(cls):
        if _coroscope.asks_abstract_class():
            return NotImplemented
        raise TypeError("Protocols with non-method members don't support issubclass()")
    if not isinstance(other, type):
        raise TypeError("issubclass() arg 1 must be a class")
    return all(_defines(other, name) for name in protocol_members(cls)) or NotImplemented


def _defines(cls, name):
    by_annotation = issubclass(cls, Generic) and getattr(cls, "_is_protocol", False)
    for base in cls.__mro__:
        if name in base.__dict__:
            return base.__dict__[name] is not None
        if by_annotation and name in base.__dict__.get("__annotations__", {}):
            return True
    return False


class Protocol(Generic, metaclass=_ProtocolMeta):
    """A class known by what it can do."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if "_is_protocol" not in cls.__dict__:
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = classmethod(_protocol_hook)
        if not cls._is_protocol:
            return
        for base in cls.__bases__:
            known = base in (object, Generic) or base.__name__ in _PROTOCOL_BASES.get(
                base.__module__, ()
            )
            if not known and not getattr(base, "_is_protocol", False):
                raise TypeError(
                    "Protocols can only inherit from other protocols, got %r" % (base,)
                )


PLAIN.append(Protocol)

# Abstract classes of other modules that count as protocols.
_PROTOCOL_BASES = {
    "collections.abc": (
        "Callable Awaitable Iterable Iterator AsyncIterable Hashable Sized Container Collection"
        " Reversible"
    ).split(),
    "contextlib": ["AbstractContextManager", "AbstractAsyncContextManager"],
}


def runtime_checkable(cls):
    if not isinstance(cls, type) or not getattr(cls, "_is_protocol", False):
        raise TypeError(
            "@runtime_checkable can be only applied to protocol classes, got %r" % (cls,)
        )
    cls._is_runtime_protocol = True
    return cls


_FIXED = frozenset(
    "__new__ __init__ __slots__ __getnewargs__ _fields _field_defaults _field_types _make"
    " _replace _asdict _source".split()
)


def _named_tuple(name, types, defaults, module):
    from collections import namedtuple

    message = "field %s annotation must be a type"
    types = {key: checked(kind, message % key) for key, kind in types.items()}
    made = namedtuple(name, list(types), defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = types
    return made


class NamedTupleMeta(type):
    """Turns the body of a NamedTuple class into a named tuple."""

    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        types = ns.get("__annotations__", {})
        with_default = []
        for name in types:
            if name in ns:
                with_default.append(name)
            elif with_default:
                raise TypeError(
                    "Non-default namedtuple field %s cannot follow default field%s %s"
                    % (name, "s" if len(with_default) > 1 else "", ", ".join(with_default))
                )
        defaults = [ns[name] for name in with_default]
        made = _named_tuple(typename, types, defaults, ns["__module__"])
        if Generic in bases:
            made.__bases__ = (tuple, Generic)
            made.__class_getitem__ = Generic.__dict__["__class_getitem__"]
        for key, value in ns.items():
            if key in _FIXED:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in ("__module__", "__annotations__", "__classcell__") and key not in types:
                setattr(made, key, value)
        if Generic in bases:
            made.__init_subclass__()
        return made


_NamedTuple = type.__new__(NamedTupleMeta, "NamedTuple", (), {})


def NamedTuple(typename, fields=None, /, **kwargs):
    if fields is None:
        fields = kwargs.items()
    elif kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    return _named_tuple(typename, dict(fields), (), _coroscope.caller()[0])


def _named_tuple_bases(bases):
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _named_tuple_bases


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError(
                    "cannot inherit from both a TypedDict type and a non-TypedDict base class"
                )
        generic = any(issubclass(base, Generic) for base in bases)
        made = type.__new__(_TypedDictMeta, name, (Generic, dict) if generic else (dict,), ns)
        annotations, required, optional = {}, set(), set()
        for base in bases:
            own = base.__dict__
            annotations.update(own.get("__annotations__", {}))
            required |= own.get("__required_keys__", frozenset())
            optional -= own.get("__required_keys__", frozenset())
            optional |= own.get("__optional_keys__", frozenset())
            required -= own.get("__optional_keys__", frozenset())
        message = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        for key, kind in ns.get("__annotations__", {}).items():
            kind = checked(kind, message, module=made.__module__)
            annotations[key] = kind
            mark = kind.__origin__ if isinstance(kind, AnnotatedAlias) else kind
            word = str(getattr(mark, "__origin__", None))
            needed = word == "typing.Required" or total and word != "typing.NotRequired"
            (required if needed else optional).add(key)
            (optional if needed else required).discard(key)
        made.__annotations__ = annotations
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        if not hasattr(made, "__total__"):
            made.__total__ = total
        return made

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)

    def __instancecheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __subclasscheck__ = __instancecheck__


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})


def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
    if fields is None:
        fields = kwargs
    elif kwargs:
        raise TypeError("TypedDict takes either a dict or keyword arguments, but not both")
    if kwargs:
        _coroscope.warn(
            "The kwargs-based syntax for TypedDict definitions is deprecated in Python 3.11,"
            " will be removed in Python 3.13, and may not be understood by third-party type"
            " checkers.",
            DeprecationWarning,
        )

    namespace = {"__annotations__": dict(fields), "__module__": _coroscope.caller()[0]}
    return _TypedDictMeta(typename, (), namespace, total=total)


def _typed_dict_bases(bases):
    return (_TypedDict,)


TypedDict.__mro_entries__ = _typed_dict_bases
for shown in (Generic, Protocol, _ProtocolMeta, NamedTuple, NamedTupleMeta) + (
    TypedDict,
    _TypedDictMeta,
    runtime_checkable,
):
    shown.__module__ = "typing"
