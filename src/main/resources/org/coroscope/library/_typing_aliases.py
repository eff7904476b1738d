"""Generic types with and without arguments. Part of typing."""
from _typing_forms import (
    Form,
    NoneType,
    ParamSpec,
    PLAIN,
    TypeVarTuple,
    Unpack,
    Union,
    _PlainAlias,
    _UnionType,
    _Variable,
    checked,
    type_text,
)


def variables_in(arguments):
    """The type variables in arguments, however deep, each once."""
    found = []
    for argument in arguments:
        if isinstance(argument, _Variable):
            inside = (argument,)
        elif isinstance(argument, (list, tuple)):
            inside = variables_in(argument)
        elif isinstance(argument, type) and not isinstance(argument, _PlainAlias):
            inside = ()
        else:
            inside = getattr(argument, "__parameters__", ())
        found += [one for one in inside if one not in found]
    return tuple(found)


def check_count(what, given, expected):
    """Says when a generic type gets too many or too few types."""
    if given != expected:
        word = "many" if given > expected else "few"
        raise TypeError(
            "Too %s arguments for %s; actual %s, expected %s" % (word, what, given, expected)
        )


# The names of typing for classes that are better made by their own.
_NOT_MADE = ("List", "Set", "FrozenSet", "Dict", "Tuple", "Type")


def is_special(name):
    return name.startswith("__") and name.endswith("__")


class Alias:
    """A generic type with its arguments: List[int], Stack[str]."""

    def __init__(self, origin, arguments, name=None, shown=None):
        self.__origin__ = origin
        self.__args__ = arguments
        self.__parameters__ = variables_in(arguments)
        self._name = name
        self._shown = shown
        if not name and hasattr(origin, "__module__"):
            self.__module__ = origin.__module__

    def _with(self, arguments):
        return type(self)(self.__origin__, arguments, self._name, self._shown)

    def __getitem__(self, given):
        if self.__origin__ in PLAIN:
            raise TypeError("Cannot subscript already-subscripted %r" % (self,))
        if not self.__parameters__:
            raise TypeError("%r is not a generic class" % (self,))
        given = given if isinstance(given, tuple) else (given,)
        if [type(one) for one in self.__parameters__] == [ParamSpec]:
            given = given if given and stands_for_parameters(given[0]) else (given,)
        else:
            message = "Parameters to generic types must be types."
            given = tuple(
                [one if stands_for_parameters(one) else checked(one, message) for one in given]
            )
        if not any(isinstance(one, TypeVarTuple) for one in self.__parameters__):
            check_count(self, len(given), len(self.__parameters__))
        return self._with(replaced(self.__args__, dict(zip(self.__parameters__, given))))

    def __mro_entries__(self, bases):
        generic = PLAIN[0]
        if isinstance(self.__origin__, Form):
            raise TypeError("Cannot subclass %r" % (self,))
        if self._name:
            entries = [] if self.__origin__ in bases else [self.__origin__]
            rest = bases[bases.index(self) + 1 :]
            if not any(is_generic(base) for base in rest):
                entries.append(generic)
            return tuple(entries)
        if self.__origin__ is generic:
            if PLAIN[1] in bases:
                return ()
            rest = bases[bases.index(self) + 1 :]
            if any(base is not self and is_generic(base) for base in rest):
                return ()
        return (self.__origin__,)

    def __call__(self, *args, **kwargs):
        if self._name in _NOT_MADE:
            raise TypeError(
                "Type %s cannot be instantiated; use %s() instead"
                % (self._name, self.__origin__.__name__)
            )
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except AttributeError:
            pass
        return made

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name or self.__origin__.__name__
        if is_special(name) or "__origin__" not in self.__dict__:
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __setattr__(self, name, value):
        if is_special(name) or name in ("_name", "_shown"):
            object.__setattr__(self, name, value)
        else:
            setattr(self.__origin__, name, value)

    def __dir__(self):
        return list({*super().__dir__(), *[n for n in dir(self.__origin__) if not is_special(n)]})

    def __iter__(self):
        yield Unpack[self]

    def __eq__(self, other):
        if not isinstance(other, Alias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __repr__(self):
        if self._name == "Unpack":
            return "*" + type_text(self.__args__[0])
        name = "typing." + (self._shown or self._name) if self._name else type_text(self.__origin__)
        arguments = ", ".join(map(type_text, self.__args__))
        return "%s[%s]" % (name, arguments or "()")


class CallableAlias(Alias):
    """Callable[[int], str]."""

    __iter__ = None

    def __repr__(self):
        *given, result = self.__args__
        if len(given) == 1 and (given[0] is ... or isinstance(given[0], (ParamSpec, Concatenation))):
            return "typing.Callable[%s, %s]" % (type_text(given[0]), type_text(result))
        return "typing.Callable[%s, %s]" % (type_text(given), type_text(result))


class Concatenation(Alias):
    """Concatenate[int, P]."""

    __iter__ = None


class UnionAlias(Alias):
    """Union[int, str]: the order of its members does not count."""

    __iter__ = None

    def __eq__(self, other):
        if not isinstance(other, (UnionAlias, _UnionType)):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def _with(self, arguments):
        return Union[arguments]

    def __call__(self, *args, **kwargs):
        raise TypeError("Cannot instantiate typing.Union")

    def __instancecheck__(self, obj):
        return any(isinstance(obj, one) for one in self.__args__)

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, one) for one in self.__args__)

    def __mro_entries__(self, bases):
        raise TypeError("Cannot subclass %r" % (self,))

    def __repr__(self):
        if len(self.__args__) == 2 and NoneType in self.__args__:
            other = self.__args__[self.__args__[0] is NoneType]
            return "typing.Optional[%s]" % type_text(other)
        return "typing.Union[%s]" % ", ".join(map(type_text, self.__args__))


class LiteralAlias(Alias):
    """Literal[1, 'a']: 1 and True are two."""

    __iter__ = None

    def _marked(self):
        return {(one, type(one)) for one in self.__args__}

    def __eq__(self, other):
        if not isinstance(other, LiteralAlias):
            return NotImplemented
        return self._marked() == other._marked()

    def __hash__(self):
        return hash(frozenset(self._marked()))

    def __repr__(self):
        return "typing.Literal[%s]" % ", ".join(map(type_text, self.__args__))


class AnnotatedAlias(Alias):
    """Annotated[int, 'a remark']."""

    __iter__ = None

    def __init__(self, origin, metadata, name=None, shown=None):
        if isinstance(origin, AnnotatedAlias):
            origin, metadata = origin.__origin__, origin.__metadata__ + metadata
        super().__init__(origin, (origin,), "Annotated")
        self.__metadata__ = metadata

    def _with(self, arguments):
        return AnnotatedAlias(arguments[0], self.__metadata__)

    def __call__(self, *args, **kwargs):
        return self.__origin__(*args, **kwargs)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __eq__(self, other):
        if not isinstance(other, AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __repr__(self):
        remarks = ", ".join(map(repr, self.__metadata__))
        return "typing.Annotated[%s, %s]" % (type_text(self.__origin__), remarks)


def is_generic(base):
    generic = PLAIN[0]
    return isinstance(base, (Alias, NamedAlias)) or isinstance(base, type) and issubclass(base, generic)


def stands_for_parameters(value):
    """Whether something can be put in place of a ParamSpec."""
    return value is ... or isinstance(value, (list, tuple, ParamSpec, Concatenation))


def replaced(arguments, values):
    """The arguments with type variables replaced by what they stand for."""
    result = []
    for argument in arguments:
        if isinstance(argument, _Variable):
            value = values.get(argument, argument)
            if isinstance(argument, ParamSpec) and not stands_for_parameters(value):
                raise TypeError(
                    "Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got %s"
                    % (value,)
                )
            if isinstance(argument, ParamSpec) and isinstance(value, (list, tuple)):
                result += value
            else:
                result.append(value)
        elif isinstance(argument, Concatenation):
            inner = replaced(argument.__args__, values)
            if inner[-1] is ... or isinstance(inner[-1], ParamSpec):
                result.append(argument._with(inner))
            else:
                result += inner
        elif isinstance(argument, Alias) or isinstance(argument, (_PlainAlias, _UnionType)):
            inner = tuple([values.get(one, one) for one in argument.__parameters__])
            result.append(argument[inner] if inner else argument)
        elif isinstance(argument, tuple):
            result.append(replaced(argument, values))
        else:
            result.append(argument)
    return tuple(result)


class NamedAlias:
    """List, Dict, Iterable …: a class under typing's name, without arguments yet."""

    def __init__(self, name, module, attribute, count):
        self._name = name
        self._place = (module, attribute)
        self._count = count

    @property
    def __origin__(self):
        module, attribute = self._place
        return getattr(__import__(module, None, None, [attribute]), attribute)

    __iter__ = None

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name
        if is_special(name) or name == "_place":
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __dir__(self):
        return list({*super().__dir__(), *[n for n in dir(self.__origin__) if not is_special(n)]})

    def __reduce__(self):
        return self._name

    def __getitem__(self, given):
        message = "Parameters to generic types must be types."
        if self._count < 0:
            return self._subscripted(given, message)
        given = given if isinstance(given, tuple) else (given,)
        given = tuple([checked(one, message) for one in given])
        if self._count:
            check_count(self, len(given), self._count)
        return Alias(self.__origin__, given, self._name)

    def _subscripted(self, given, message):
        if self._name == "Tuple":
            given = given if isinstance(given, tuple) else (given,)
            given = tuple([one if one is ... else checked(one, message) for one in given])
            return Alias(tuple, given, "Tuple")
        if not isinstance(given, tuple) or len(given) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        taken, result = given
        result = checked(result, "Callable[args, result]: result must be a type.")
        if isinstance(taken, list):
            taken = [checked(one, "Callable[[arg, ...], result]: each arg must be a type.") for one in taken]
        else:
            taken = [taken]
        return CallableAlias(self.__origin__, (*taken, result), "Callable")

    def __mro_entries__(self, bases):
        return Alias.__mro_entries__(self, bases)

    def __call__(self, *args, **kwargs):
        return Alias.__call__(self, *args, **kwargs)

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        if isinstance(cls, NamedAlias):
            cls = cls.__origin__
        return issubclass(cls, self.__origin__)

    def __repr__(self):
        return "typing." + self._name


def _union(form, given):
    if given == ():
        raise TypeError("Cannot take a Union of no types.")
    given = given if isinstance(given, tuple) else (given,)
    members = []
    for one in given:
        one = checked(one, "Union[arg, ...]: each arg must be a type.")
        inner = one.__args__ if isinstance(one, (UnionAlias, _UnionType)) else (one,)
        members += [m for m in inner if m not in members]
    return members[0] if len(members) == 1 else UnionAlias(Union, tuple(members), "Union")


Union._subscript = _union
