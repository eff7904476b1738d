"""Names of types that have none among the builtins, and help for making types."""


class SimpleNamespace:
    """An object whose attributes are what it was made with."""

    def __init__(self, /, *positional, **attributes):
        if positional:
            raise TypeError("no positional arguments expected")
        self.__dict__.update(attributes)

    def __repr__(self):
        if _being_shown(self):
            return "namespace(...)"
        _shown.append(self)
        try:
            inside = ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items())
        finally:
            _shown.pop()
        kind = "namespace" if type(self) is SimpleNamespace else type(self).__name__
        return f"{kind}({inside})"

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented


__import__("_coroscope").name_with_module(SimpleNamespace)


_shown = []


def _being_shown(namespace):
    return any(other is namespace for other in _shown)


class DynamicClassAttribute:
    """A property that is read through the class's metaclass when it is read from the class."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or (fget.__doc__ if fget else None)
        self.overwrite_doc = doc is None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            raise AttributeError()
        if self.fget is None:
            raise AttributeError("unreadable attribute")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def getter(self, fget):
        return type(self)(fget, self.fset, self.fdel, self.__doc__)

    def setter(self, fset):
        return type(self)(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return type(self)(self.fget, self.fset, fdel, self.__doc__)


_COROUTINE = 0x80
_GENERATOR = 0x20
_ITERABLE_COROUTINE = 0x100


class _Awaitable:
    """A generator-like object that may be awaited."""

    def __init__(self, generator):
        self._generator = generator
        self.__name__ = getattr(generator, "__name__", None)
        self.__qualname__ = getattr(generator, "__qualname__", None)

    def send(self, value):
        return self._generator.send(value)

    def throw(self, *exception):
        return self._generator.throw(*exception)

    def close(self):
        return self._generator.close()

    def __next__(self):
        return next(self._generator)

    def __iter__(self):
        return self

    __await__ = __iter__


def coroutine(function):
    """Lets what a generator function makes be awaited."""
    if not callable(function):
        raise TypeError("types.coroutine() expects a callable")
    code = getattr(function, "__code__", None)
    if code is not None and type(function) is FunctionType:
        if code.co_flags & (_COROUTINE | _ITERABLE_COROUTINE):
            return function
        if code.co_flags & _GENERATOR:
            function.__code__ = code.replace(co_flags=code.co_flags | _ITERABLE_COROUTINE)
            return function

    def wrapped(*arguments, **keywords):
        made = function(*arguments, **keywords)
        if type(made) is CoroutineType:
            return made
        if type(made) is GeneratorType and made.gi_code.co_flags & _ITERABLE_COROUTINE:
            return made
        if hasattr(made, "send") and hasattr(made, "throw") and not hasattr(made, "__await__"):
            return _Awaitable(made)
        return made

    for attribute in ("__module__", "__name__", "__qualname__", "__doc__"):
        if hasattr(function, attribute):
            setattr(wrapped, attribute, getattr(function, attribute))
    wrapped.__wrapped__ = function
    return wrapped


def resolve_bases(bases):
    """Replaces what is no class by what its __mro_entries__ gives."""
    resolved = []
    changed = False
    for base in bases:
        if not isinstance(base, type) and hasattr(base, "__mro_entries__"):
            entries = base.__mro_entries__(bases)
            if not isinstance(entries, tuple):
                raise TypeError("__mro_entries__ must return a tuple")
            resolved.extend(entries)
            changed = True
        else:
            resolved.append(base)
    return tuple(resolved) if changed else bases


def _most_derived(metaclass, bases):
    winner = metaclass
    for base in bases:
        candidate = type(base)
        if issubclass(winner, candidate):
            continue
        if not issubclass(candidate, winner):
            raise TypeError(
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) "
                "subclass of the metaclasses of all its bases"
            )
        winner = candidate
    return winner


def prepare_class(name, bases=(), kwds=None):
    """Finds the metaclass and makes the namespace, as a class statement does."""
    keywords = dict(kwds or {})
    if "metaclass" in keywords:
        metaclass = keywords.pop("metaclass")
    else:
        metaclass = type(bases[0]) if bases else type
    if isinstance(metaclass, type):
        metaclass = _most_derived(metaclass, bases)
    namespace = metaclass.__prepare__(name, bases, **keywords) if hasattr(
        metaclass, "__prepare__"
    ) else {}
    return metaclass, namespace, keywords


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Makes a class as a class statement does."""
    resolved = resolve_bases(bases)
    metaclass, namespace, keywords = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    return metaclass(name, resolved, namespace, **keywords)


__all__ = [name for name in globals() if not name.startswith("_")]
