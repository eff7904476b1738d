"""Tools for functions. partial, reduce, cmp_to_key and _lru_cache_wrapper come from Java."""
from abc import get_cache_token as _get_cache_token

__all__ = [
    "update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES",
    "total_ordering", "cmp_to_key", "cache", "lru_cache", "reduce",
    "partial", "partialmethod", "singledispatch", "singledispatchmethod",
    "cached_property",
]

_GenericAlias = type(list[int])
_MappingProxy = type(type.__dict__)
_Union = type(int | str)

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Make a wrapper look like what it wraps."""
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator that applies update_wrapper to the function below it."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# Each comparison from each other one: how to turn the answer of the given one into the answer.
def _not(answer, self, other):
    return not answer


def _and_differs(answer, self, other):
    return answer and self != other


def _or_same(answer, self, other):
    return answer or self == other


def _neither(answer, self, other):
    return not answer and self != other


def _not_or_same(answer, self, other):
    return not answer or self == other


_DERIVED = {
    "__lt__": (("__gt__", _neither), ("__le__", _or_same), ("__ge__", _not)),
    "__le__": (("__ge__", _not_or_same), ("__lt__", _and_differs), ("__gt__", _not)),
    "__gt__": (("__lt__", _neither), ("__ge__", _or_same), ("__le__", _not)),
    "__ge__": (("__le__", _not_or_same), ("__gt__", _and_differs), ("__lt__", _not)),
}


def _derive(root, name, rule):
    def compare(self, other):
        answer = getattr(type(self), root)(self, other)
        return answer if answer is NotImplemented else rule(answer, self, other)

    compare.__name__ = name
    compare.__qualname__ = f"_{name.strip('_')}_from_{root.strip('_')}"
    return compare


def total_ordering(cls):
    """Give a class with __eq__ and one of < <= > >= the others as well."""
    defined = {name for name in _DERIVED if getattr(cls, name, None) is not getattr(object, name)}
    if not defined:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = next(name for name in ("__lt__", "__le__", "__gt__", "__ge__") if name in defined)
    for name, rule in _DERIVED[root]:
        if name not in defined:
            setattr(cls, name, _derive(root, name, rule))
    return cls


class partialmethod:
    """As partial, for a method: to be assigned in a class body."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        if isinstance(func, partialmethod):
            self.func = func.func
            self.args = func.args + args
            self.keywords = {**func.keywords, **keywords}
        else:
            self.func = func
            self.args = args
            self.keywords = keywords

    def __repr__(self):
        args = ", ".join(map(repr, self.args))
        keywords = ", ".join(f"{name}={value!r}" for name, value in self.keywords.items())
        cls = type(self)
        # Without keywords, too, CPython leaves their place behind a comma.
        return f"{cls.__module__}.{cls.__qualname__}({self.func}, {args}, {keywords})"

    def _method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method._partialmethod = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, "__get__", None)
        result = None
        if get is not None:
            bound = get(obj, cls)
            if bound is not self.func:
                # The descriptor has bound it: only the arguments are left to be added.
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
        return self._method().__get__(obj, cls) if result is None else result

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    __class_getitem__ = classmethod(_GenericAlias)


_cache_info = None


def _make_cache_info(*values):
    global _cache_info
    if _cache_info is None:
        from collections import namedtuple

        _cache_info = namedtuple(
            "CacheInfo", ["hits", "misses", "maxsize", "currsize"], module="functools"
        )
    return _cache_info(*values)


def lru_cache(maxsize=128, typed=False):
    """Remember the latest results of a function by its arguments."""
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        return _remembering(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorating_function(user_function):
        return _remembering(user_function, maxsize, typed)

    return decorating_function


def _remembering(function, maxsize, typed):
    wrapper = _lru_cache_wrapper(function, maxsize, typed, _make_cache_info)
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(wrapper, function)


def cache(user_function, /):
    """Remember all results of a function by its arguments."""
    return lru_cache(maxsize=None)(user_function)


class cached_property:
    """A property that is computed once and then kept in the instance's __dict__."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                "Cannot assign the same cached_property to two different names "
                f"({self.attrname!r} and {name!r})."
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError(
                "Cannot use cached_property instance without calling __set_name__ on it."
            )
        try:
            values = instance.__dict__
        except AttributeError:
            raise TypeError(
                f"No '__dict__' attribute on {type(instance).__name__!r} "
                f"instance to cache {self.attrname!r} property."
            ) from None
        if self.attrname in values:
            return values[self.attrname]
        value = self.func(instance)
        try:
            values[self.attrname] = value
        except TypeError:
            raise TypeError(
                f"The '__dict__' attribute on {type(instance).__name__!r} instance "
                f"does not support item assignment for caching {self.attrname!r} property."
            ) from None
        return value

    __class_getitem__ = classmethod(_GenericAlias)


def _merge(lines):
    """Join orders of classes into one that keeps to all of them (the C3 linearization)."""
    order = []
    while lines := [line for line in lines if line]:
        for line in lines:
            first = line[0]
            if not any(first in other[1:] for other in lines):
                break
        else:
            raise RuntimeError("Inconsistent hierarchy")
        order.append(first)
        lines = [line[line[0] is first:] for line in lines]
    return order


def _order_with(cls, abstract):
    """The order of a class and those above it, with abstract ones put in where they begin to hold."""
    bases = list(cls.__bases__)
    # Abstract classes go behind the last base that is one by inheritance.
    last = [place for place, base in enumerate(bases, 1) if hasattr(base, "__abstractmethods__")]
    boundary = last[-1] if last else 0
    begins = [
        kind
        for kind in abstract
        if issubclass(cls, kind) and not any(issubclass(base, kind) for base in bases)
    ]
    left = [kind for kind in abstract if kind not in begins]
    groups = [bases[:boundary], begins, bases[boundary:]]
    lines = [_order_with(base, left) for group in groups for base in group]
    return _merge([[cls], *lines, *groups])


def _virtual_bases(cls, kinds):
    """Those of the kinds that a class belongs to without inheriting, in a stable order."""
    own = cls.__mro__

    def is_virtual(kind):
        return kind not in own and hasattr(kind, "__mro__") and issubclass(cls, kind)

    virtual = [kind for kind in kinds if is_virtual(kind)]
    lowest = [
        kind
        for kind in virtual
        if not any(other != kind and kind in other.__mro__ for other in virtual)
    ]
    ordered = {}
    for kind in lowest:
        below = [
            [above for above in sub.__mro__ if above in lowest]
            for sub in kind.__subclasses__()
            if sub not in own and issubclass(cls, sub)
        ]
        below.sort(key=len, reverse=True)
        for line in below or [[kind]]:
            ordered.update(dict.fromkeys(line))
    return list(ordered)


def _find_implementation(cls, registry):
    """The function for the class that stands nearest above cls, abstract ones included."""
    own = cls.__mro__
    order = iter(_order_with(cls, _virtual_bases(cls, registry)))
    best = next(kind for kind in order if kind in registry)
    rival = next(order, None)
    if (
        rival in registry
        and rival not in own
        and best not in own
        and not issubclass(best, rival)
    ):
        raise RuntimeError(f"Ambiguous dispatch: {best} or {rival}")
    return registry[best]


def _is_union(cls):
    """Whether a type hint is int | str or typing.Union[int, str]."""
    return isinstance(cls, _Union) or str(getattr(cls, "__origin__", "")) == "typing.Union"


def _all_types(cls):
    if _is_union(cls):
        return all(isinstance(member, type) for member in cls.__args__)
    return isinstance(cls, type) and not isinstance(cls, _GenericAlias)


def singledispatch(func):
    """Make a function whose implementation is chosen by the type of its first argument."""
    registry = {}
    found = {}
    token = None
    funcname = getattr(func, "__name__", "singledispatch function")

    def dispatch(cls):
        """The implementation for a class."""
        nonlocal token
        if token is not None and token != _get_cache_token():
            found.clear()
            token = _get_cache_token()
        if cls not in found:
            found[cls] = registry[cls] if cls in registry else _find_implementation(cls, registry)
        return found[cls]

    def register(cls, func=None):
        """Register an implementation for a class; also to be used as a decorator."""
        nonlocal token
        if _all_types(cls):
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(
                    f"Invalid first argument to `register()`. {cls!r} is not a class or union type."
                )
            annotations = getattr(cls, "__annotations__", {})
            if not annotations:
                raise TypeError(
                    f"Invalid first argument to `register()`: {cls!r}. "
                    f"Use either `@register(some_class)` or plain `@register` "
                    f"on an annotated function."
                )
            func = cls
            argname, cls = next(iter(annotations.items()))
            if isinstance(cls, str):
                cls = eval(cls, func.__globals__)
            if not _all_types(cls):
                if _is_union(cls):
                    raise TypeError(
                        f"Invalid annotation for {argname!r}. {cls!r} not all arguments are classes."
                    )
                raise TypeError(f"Invalid annotation for {argname!r}. {cls!r} is not a class.")
        for kind in cls.__args__ if _is_union(cls) else (cls,):
            registry[kind] = func
            if token is None and hasattr(kind, "__abstractmethods__"):
                token = _get_cache_token()
        found.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{funcname} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = _MappingProxy(registry)
    wrapper._clear_cache = found.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    """As singledispatch, for a method: the first argument after self decides."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        """Register an implementation for a class; also to be used as a decorator."""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            return self.dispatcher.dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        update_wrapper(_method, self.func)
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)
