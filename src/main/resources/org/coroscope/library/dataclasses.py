"""Data classes: methods made from the annotations of a class."""
import _coroscope
from _dataclass_fields import (
    Field,
    FrozenInstanceError,
    InitVar,
    KW_ONLY,
    MISSING,
    _FACTORY_GIVEN,
    _FIELD,
    _FIELD_CLASSVAR,
    _FIELD_INITVAR,
    _FIELDS,
    _PARAMS,
    _DataclassParams,
    collect as _collect,
    field,
    signature_text as _signature_text,
)

__all__ = [
    "dataclass",
    "field",
    "Field",
    "FrozenInstanceError",
    "InitVar",
    "KW_ONLY",
    "MISSING",
    "fields",
    "asdict",
    "astuple",
    "make_dataclass",
    "replace",
    "is_dataclass",
]


def _method(cls, name, parameters, body, scope=None):
    """Makes a method from text; its first line is the second, as tracebacks show it."""
    scope = scope or {}
    scope["__name__"] = cls.__module__
    lines = [f"def make():\n def {name}({', '.join(parameters)}):"]
    lines += ["  " + line for line in body]
    lines.append(f" return {name}")
    function = _coroscope.define("\n".join(lines), scope)["make"]()
    function.__qualname__ = f"{cls.__qualname__}.{name}"
    return function


def _add(cls, name, function):
    """Gives a class a method that it has not defined itself; answers whether it had."""
    if name in cls.__dict__:
        return True
    setattr(cls, name, function)
    return False


def _init(cls, fields, frozen, slots):
    scope = {"_given": _FACTORY_GIVEN, "_set": object.__setattr__}
    body, ordinary, by_name = [], [], []
    annotations = {}
    optional = False
    for f in fields:
        name = f.name
        scope["_default_" + name] = f.default if f.default is not MISSING else f.default_factory
        value = name
        if f.init:
            text = name
            if f.default is not MISSING:
                text += f"=_default_{name}"
            elif f.default_factory is not MISSING:
                text += "=_given"
                value = f"_default_{name}() if {name} is _given else {name}"
            elif optional and not f.kw_only:
                raise TypeError(f"non-default argument {name!r} follows default argument")
            optional = optional or "=" in text and not f.kw_only
            (by_name if f.kw_only else ordinary).append(text)
            annotations[name] = f.type
        elif f.default_factory is not MISSING:
            value = f"_default_{name}()"
        elif slots and f.default is not MISSING:
            value = f"_default_{name}"
        else:
            continue
        if f._field_type is _FIELD_INITVAR:
            continue
        if frozen:
            body.append(f"_set({_self(fields)},{name!r},{value})")
        else:
            body.append(f"{_self(fields)}.{name}={value}")
    if hasattr(cls, "__post_init__"):
        given = ",".join(f.name for f in fields if f._field_type is _FIELD_INITVAR)
        body.append(f"{_self(fields)}.__post_init__({given})")
    parameters = [_self(fields)] + ordinary + (["*"] + by_name if by_name else [])
    annotations["return"] = None
    made = _method(cls, "__init__", parameters, body or ["pass"], scope)
    made.__annotations__ = annotations
    return made


def _self(fields):
    return "__dataclass_self__" if any(f.name == "self" for f in fields) else "self"


def _repr(cls, fields):
    shown = ", ".join(f"{f.name}={{self.{f.name}!r}}" for f in fields)
    text = f'return self.__class__.__qualname__ + f"({shown})"'
    inner = _method(cls, "__repr__", ["self"], [text])
    running = set()

    def __repr__(self):
        key = id(self)
        if key in running:
            return "..."
        running.add(key)
        try:
            return inner(self)
        finally:
            running.discard(key)

    __repr__.__qualname__ = inner.__qualname__
    __repr__.__module__ = inner.__module__
    # How pprint tells a generated repr from one that was written.
    __repr__.__wrapped__ = inner
    inner.__qualname__ = "__create_fn__.<locals>.__repr__"
    return __repr__


def _tuple_of(name, fields):
    return "(" + "".join(f"{name}.{f.name}," for f in fields) + ")"


def _compare(cls, name, operator, fields):
    both = f"{_tuple_of('self', fields)}{operator}{_tuple_of('other', fields)}"
    body = ["if other.__class__ is self.__class__:", f" return {both}", "return NotImplemented"]
    return _method(cls, name, ["self", "other"], body)


def _frozen_methods(cls, fields):
    names = tuple(f.name for f in fields)
    scope = {"cls": cls, "FrozenInstanceError": FrozenInstanceError, "names": names}
    for name, extra, word in (
        ("__setattr__", ["value"], "assign to"),
        ("__delattr__", [], "delete"),
    ):
        given = ", ".join(["name"] + extra)
        body = [
            "if type(self) is cls or name in names:",
            f' raise FrozenInstanceError(f"cannot {word} field {{name!r}}")',
            f"super(cls, self).{name}({given})",
        ]
        if _add(cls, name, _method(cls, name, ["self", "name"] + extra, body, scope)):
            raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}")


def _hash(cls, params, fields, explicit):
    if params.unsafe_hash:
        if explicit:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    elif not params.eq or explicit:
        return
    elif not params.frozen:
        cls.__hash__ = None
        return
    hashed = [f for f in fields if (f.compare if f.hash is None else f.hash)]
    cls.__hash__ = _method(cls, "__hash__", ["self"], [f"return hash({_tuple_of('self', hashed)})"])


def _inherited_slots(cls):
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get("__slots__", ())
        yield from (slots,) if isinstance(slots, str) else slots


def _with_slots(cls, fields, params, weakref_slot):
    """The same class once more, its fields in slots."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    namespace = dict(cls.__dict__)
    inherited = set(_inherited_slots(cls))
    names = tuple(f.name for f in fields)
    slots = [name for name in names if name not in inherited]
    if weakref_slot and "__weakref__" not in inherited:
        slots.append("__weakref__")
    for name in names + ("__dict__", "__weakref__"):
        namespace.pop(name, None)
    namespace["__slots__"] = tuple(slots)
    qualname = cls.__qualname__
    cls = type(cls)(cls.__name__, cls.__bases__, namespace)
    cls.__qualname__ = qualname
    if params.frozen:

        def __getstate__(self):
            return [getattr(self, name) for name in names]

        def __setstate__(self, state):
            for name, value in zip(names, state):
                object.__setattr__(self, name, value)

        _add(cls, "__getstate__", __getstate__)
        _add(cls, "__setstate__", __setstate__)
    return cls


def _process(cls, params, match_args, kw_only, slots, weakref_slot):
    hash_here = cls.__dict__.get("__hash__", MISSING)
    explicit_hash = not (
        hash_here is MISSING or hash_here is None and "__eq__" in cls.__dict__
    )
    if params.order and not params.eq:
        raise ValueError("eq must be true if order is true")
    everything = _collect(cls, params.frozen, kw_only)
    setattr(cls, _FIELDS, everything)
    setattr(cls, _PARAMS, params)
    initial = [f for f in everything.values() if f._field_type is not _FIELD_CLASSVAR]
    own = [f for f in initial if f._field_type is _FIELD]
    if params.init:
        _add(cls, "__init__", _init(cls, initial, params.frozen, slots))
    if params.repr:
        _add(cls, "__repr__", _repr(cls, [f for f in own if f.repr]))
    compared = [f for f in own if f.compare]
    if params.eq:
        _add(cls, "__eq__", _compare(cls, "__eq__", "==", compared))
    if params.order:
        for name, sign in (("lt", "<"), ("le", "<="), ("gt", ">"), ("ge", ">=")):
            name = f"__{name}__"
            if _add(cls, name, _compare(cls, name, sign, compared)):
                raise TypeError(
                    f"Cannot overwrite attribute {name} in class {cls.__name__}."
                    " Consider using functools.total_ordering"
                )
    if params.frozen:
        _frozen_methods(cls, own)
    _hash(cls, params, own, explicit_hash)
    if not cls.__doc__:
        cls.__doc__ = cls.__name__ + _signature_text(initial)
    if match_args:
        _add(cls, "__match_args__", tuple(f.name for f in initial if f.init and not f.kw_only))
    if slots:
        cls = _with_slots(cls, own, params, weakref_slot)
    elif weakref_slot:
        raise TypeError("weakref_slot is True but slots is False")
    abc = _coroscope.loaded("abc")
    if abc and getattr(cls, "__abstractmethods__", None):
        abc.update_abstractmethods(cls)
    return cls


def dataclass(
    cls=None,
    /,
    *,
    init=True,
    repr=True,
    eq=True,
    order=False,
    unsafe_hash=False,
    frozen=False,
    match_args=True,
    kw_only=False,
    slots=False,
    weakref_slot=False,
):
    def decorate(cls):
        params = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen)
        return _process(cls, params, match_args, kw_only, slots, weakref_slot)

    return decorate if cls is None else decorate(cls)


def fields(class_or_instance):
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(f for f in found.values() if f._field_type is _FIELD)


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _converted(obj, dict_factory, lambda pairs: dict_factory(pairs))


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _converted(obj, dict, lambda pairs: tuple_factory([value for _, value in pairs]))


def _converted(obj, dict_factory, combine):
    """A copy in which data classes, however deep, have become something else."""
    kind = type(obj)
    if kind in (int, str, float, bool, bytes, complex, type(None)):
        return obj

    def again(inner):
        return _converted(inner, dict_factory, combine)

    if _is_instance(obj):
        return combine([(f.name, again(getattr(obj, f.name))) for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return kind(*[again(item) for item in obj])
    if isinstance(obj, (list, tuple)):
        return kind([again(item) for item in obj])
    if isinstance(obj, dict):
        pairs = [(again(key), again(value)) for key, value in obj.items()]
        if hasattr(kind, "default_factory"):
            result = kind(obj.default_factory)
            result.update(pairs)
            return result
        return kind(pairs)
    from copy import deepcopy

    return deepcopy(obj)


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for f in getattr(obj, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise ValueError(
                    f"field {f.name} is declared with init=False,"
                    " it cannot be specified with replace()"
                )
        elif f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise ValueError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(obj, f.name)
    return obj.__class__(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    annotations, values = {}, {}
    for item in fields:
        if isinstance(item, str):
            item = (item, "typing.Any")
        if len(item) not in (2, 3):
            raise TypeError(f"Invalid field: {item!r}")
        name = item[0]
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if name in _KEYWORDS:
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = item[1]
        if len(item) == 3:
            values[name] = item[2]
    body = {"__module__": "types"} | (namespace or {}) | values
    body["__annotations__"] = annotations
    metaclass = type(bases[0]) if bases else type
    return dataclass(metaclass(cls_name, tuple(bases), body), **options)


_KEYWORDS = frozenset(
    "False None True and as assert async await break class continue def del elif else except"
    " finally for from global if import in is lambda nonlocal not or pass raise return try"
    " while with yield".split()
)
