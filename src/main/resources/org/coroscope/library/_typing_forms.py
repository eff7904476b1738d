"""What a subscription of typing gives: forms, aliases, type variables. Part of typing."""
import _coroscope

NoneType = type(None)
_PlainAlias = type(list[int])
_UnionType = type(int | str)


def type_text(value):
    """A type as it stands inside of another's repr."""
    if isinstance(value, _PlainAlias):
        return repr(value)
    if isinstance(value, type):
        if value.__module__ == "builtins":
            return value.__qualname__
        return value.__module__ + "." + value.__qualname__
    if value is ...:
        return "..."
    if isinstance(value, list):
        return "[" + ", ".join(map(type_text, value)) + "]"
    if type(value) is type(type_text):
        return value.__name__
    return repr(value)


_MAY_STAND_ALONE = ("Any", "LiteralString", "NoReturn", "Never", "Self", "TypeAlias")
_ONLY_OUTSIDE = ("ClassVar", "Final")


def checked(value, message, module=None, outside=False):
    """What may stand as a type: None means its type, a text is read later.

    Not inside of another type but as a whole annotation, ClassVar and Final may stand too.
    """
    if value is None:
        return NoneType
    if isinstance(value, str):
        return ForwardRef(value, module=module, is_class=outside)
    origin = getattr(value, "__origin__", None)
    if not isinstance(value, type) and (
        origin in PLAIN
        or not outside and isinstance(origin, Form) and origin._name in _ONLY_OUTSIDE
    ):
        raise TypeError("%r is not valid as type argument" % (value,))
    if isinstance(value, Form):
        allowed = _MAY_STAND_ALONE + _ONLY_OUTSIDE if outside else _MAY_STAND_ALONE
        if value._name not in allowed:
            raise TypeError("Plain %r is not valid as type argument" % (value,))
    if value in PLAIN:
        raise TypeError("Plain %s is not valid as type argument" % (value,))
    if type(value) is tuple:
        raise TypeError("%s Got %.100r." % (message, value))
    return value


PLAIN = []


def refuse_subclass(cls, *args, **kwds):
    raise TypeError("Cannot subclass special typing classes")


class ForwardRef:
    """A type named by a text."""

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError("Forward reference must be a string -- got %r" % (arg,))
        try:
            compile(arg, "<string>", "eval")
        except SyntaxError:
            raise SyntaxError("Forward reference must be an expression -- got %r" % (arg,))
        self.__forward_arg__ = arg
        self.__forward_module__ = module
        self.__forward_is_class__ = is_class

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return (self.__forward_arg__, self.__forward_module__) == (
            other.__forward_arg__,
            other.__forward_module__,
        )

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        module = self.__forward_module__
        more = "" if module is None else ", module=%r" % (module,)
        return "ForwardRef(%r%s)" % (self.__forward_arg__, more)


class Form:
    """A name of typing with rules of its own for what may stand in its brackets."""

    def __init__(self, name, subscript=None):
        self._name = name
        self._subscript = subscript

    __init_subclass__ = refuse_subclass
    __iter__ = None

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(name)

    def __reduce__(self):
        return self._name

    def __repr__(self):
        return "typing." + self._name

    def __call__(self, *args, **kwds):
        raise TypeError("Cannot instantiate %r" % (self,))

    def __mro_entries__(self, bases):
        raise TypeError("Cannot subclass %r" % (self,))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        raise TypeError("%r cannot be used with isinstance()" % (self,))

    def __subclasscheck__(self, cls):
        raise TypeError("%r cannot be used with issubclass()" % (self,))

    def __getitem__(self, parameters):
        if self._subscript is None:
            raise TypeError("%r is not subscriptable" % (self,))
        return self._subscript(self, parameters)


class _Variable:
    """Common to all that stands for a type not yet known."""

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __mro_entries__(self, bases):
        raise TypeError("Cannot subclass an instance of %s" % type(self).__name__)

    def __reduce__(self):
        return self.__name__

    def __repr__(self):
        if self.__covariant__:
            return "+" + self.__name__
        return ("-" if self.__contravariant__ else "~") + self.__name__

    def _set_variance(self, covariant, contravariant):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)

    def _set_home(self):
        caller = _coroscope.caller()
        if caller and caller[0] != "typing":
            self.__module__ = caller[0]


class TypeVar(_Variable):
    __init_subclass__ = refuse_subclass

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self._set_variance(covariant, contravariant)
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        message = "TypeVar(name, constraint, ...): constraints must be types."
        self.__constraints__ = tuple([checked(c, message) for c in constraints])
        self.__bound__ = None if bound is None else checked(bound, "Bound must be a type.")
        self._set_home()


class ParamSpecArgs:
    _word = "args"

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return "%s.%s" % (self.__origin__.__name__, self._word)

    def __eq__(self, other):
        return type(other) is type(self) and self.__origin__ == other.__origin__


class ParamSpecKwargs(ParamSpecArgs):
    _word = "kwargs"


class ParamSpec(_Variable):
    __init_subclass__ = refuse_subclass

    def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self._set_variance(covariant, contravariant)
        self.__bound__ = bound
        self._set_home()

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)


class TypeVarTuple(_Variable):
    __init_subclass__ = refuse_subclass

    def __init__(self, name):
        self.__name__ = name
        self._set_home()

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__


Union = Form("Union")
Unpack = Form("Unpack")
