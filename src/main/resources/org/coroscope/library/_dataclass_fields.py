"""The fields of data classes, and how they are found. Part of dataclasses."""
import _coroscope

GenericAlias = type(list[int])
MappingProxyType = type(type.__dict__)

_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"


class FrozenInstanceError(AttributeError):
    pass


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


class _FIELD_BASE:
    """What kind of field it is."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_FACTORY_GIVEN = _HAS_DEFAULT_FACTORY_CLASS()
_FIELD = _FIELD_BASE("_FIELD")
_FIELD_CLASSVAR = _FIELD_BASE("_FIELD_CLASSVAR")
_FIELD_INITVAR = _FIELD_BASE("_FIELD_INITVAR")


class InitVar:
    """Annotates what only __post_init__ gets."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f"dataclasses.InitVar[{name}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """What is known of one field."""

    __slots__ = (
        "name",
        "type",
        "default",
        "default_factory",
        "repr",
        "hash",
        "init",
        "compare",
        "metadata",
        "kw_only",
        "_field_type",
    )

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = MappingProxyType({} if metadata is None else metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        shown = ("name", "type", "default", "default_factory", "init", "repr", "hash", "compare")
        parts = [f"{key}={getattr(self, key)!r}" for key in shown + ("metadata", "kw_only")]
        return f"Field({','.join(parts)},_field_type={self._field_type})"

    def __set_name__(self, owner, name):
        setter = getattr(type(self.default), "__set_name__", None)
        if setter:
            setter(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


MemberDescriptor = type(Field.name)


def field(
    *,
    default=MISSING,
    default_factory=MISSING,
    init=True,
    repr=True,
    hash=None,
    compare=True,
    metadata=None,
    kw_only=MISSING,
):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


class _DataclassParams:
    """How the decorator was called."""

    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen")

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen

    def __repr__(self):
        parts = [f"{name}={getattr(self, name)!r}" for name in self.__slots__]
        return f"_DataclassParams({','.join(parts)})"


def _meaning(cls, annotation):
    """What an annotation stands for, its subscript left out; looks a text up in cls's module."""
    if not isinstance(annotation, str):
        return annotation
    module, _, name = annotation.partition("[")[0].rpartition(".")
    place = _coroscope.loaded(cls.__module__)
    if module:
        place = getattr(place, module.strip(), None)
    return getattr(place, name.strip(), None)


def _is_class_var(annotation):
    typing = _coroscope.loaded("typing")
    return typing is not None and (
        annotation is typing.ClassVar
        or getattr(annotation, "__origin__", None) is typing.ClassVar
    )


def _is_init_var(annotation):
    return annotation is InitVar or type(annotation) is InitVar


def _make(cls, name, annotation, kw_only):
    """The field for one annotation."""
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        found = default
    else:
        if isinstance(default, MemberDescriptor):
            default = MISSING
        found = field(default=default)
    found.name = name
    found.type = annotation
    found._field_type = _FIELD
    meaning = _meaning(cls, annotation)
    if _is_class_var(meaning):
        found._field_type = _FIELD_CLASSVAR
    elif _is_init_var(meaning):
        found._field_type = _FIELD_INITVAR
    if found._field_type is not _FIELD and found.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if found._field_type is not _FIELD_CLASSVAR:
        if found.kw_only is MISSING:
            found.kw_only = kw_only
    elif found.kw_only is not MISSING:
        raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    if found._field_type is _FIELD and type(found.default).__hash__ is None:
        raise ValueError(
            f"mutable default {type(found.default)} for field {name} is not allowed:"
            " use default_factory"
        )
    return found


def _own_fields(cls, kw_only):
    """The fields that a class itself annotates."""
    annotations = cls.__dict__.get("__annotations__", {})
    own, marked = [], False
    for name, annotation in annotations.items():
        if _meaning(cls, annotation) is KW_ONLY:
            if marked:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            marked = kw_only = True
        else:
            own.append(_make(cls, name, annotation, kw_only))
    for f in own:
        if isinstance(cls.__dict__.get(f.name), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    return own


def collect(cls, frozen, kw_only):
    """All fields by name, the inherited ones first; checks that frozen ones do not mix."""
    found, based, frozen_base = {}, False, False
    for base in cls.__mro__[-1:0:-1]:
        inherited = getattr(base, _FIELDS, None)
        if inherited is not None:
            based = True
            found.update(inherited)
            frozen_base = frozen_base or getattr(base, _PARAMS).frozen
    own = _own_fields(cls, kw_only)
    if based and frozen_base and not frozen:
        raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
    if based and frozen and not frozen_base:
        raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    found.update({f.name: f for f in own})
    return found


def _annotation_text(annotation):
    if isinstance(annotation, GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ == "builtins":
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    text = repr(annotation)
    return text.replace("typing.", "") if type(annotation).__module__ == "typing" else text


def signature_text(fields):
    """The parameters of __init__ as inspect would show them."""
    ordinary, by_name = [], []
    for f in fields:
        if f.init:
            text = f"{f.name}: {_annotation_text(f.type)}"
            if f.default is not MISSING:
                text += f" = {f.default!r}"
            elif f.default_factory is not MISSING:
                text += " = <factory>"
            (by_name if f.kw_only else ordinary).append(text)
    return "(" + ", ".join(ordinary + (["*"] + by_name if by_name else [])) + ")"


for shown in (FrozenInstanceError, InitVar, Field, _DataclassParams, _FIELD_BASE) + (
    _MISSING_TYPE,
    _KW_ONLY_TYPE,
    _HAS_DEFAULT_FACTORY_CLASS,
):
    shown.__module__ = "dataclasses"
