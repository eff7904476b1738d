"""Shallow and deep copies."""

import copyreg as _copyreg
import types as _types

import _coroscope


class Error(Exception):
    pass


error = Error

_ATOMIC = (
    type(None), type(...), type(NotImplemented), int, float, bool, complex, str, bytes, type, range,
    slice, property, _types.GenericAlias, _types.UnionType, _types.FunctionType, _types.BuiltinFunctionType, _types.CodeType,
    _types.MethodDescriptorType, _types.WrapperDescriptorType,
)


def _weak_reference():
    weakref = _coroscope.loaded("weakref")
    return weakref and weakref.ref


def _is_atomic(kind):
    return kind in _ATOMIC or issubclass(kind, type) or kind is _weak_reference()


def copy(x):
    """A new object with the same parts."""
    kind = type(x)
    if _is_atomic(kind) or kind is tuple or kind is frozenset:
        return x
    if kind in (list, dict, set, bytearray):
        return x.copy()
    copier = getattr(kind, "__copy__", None)
    if copier is not None:
        return copier(x)
    return _rebuild(x, None)


def deepcopy(x, memo=None, _nil=[]):
    """A new object with copies of the parts, and of theirs."""
    kind = type(x)
    if _is_atomic(kind):
        return x
    if memo is None:
        memo = {}
    known = memo.get(id(x), _nil)
    if known is not _nil:
        return known
    if kind in _DEEP:
        made = _DEEP[kind](x, memo)
    else:
        copier = getattr(x, "__deepcopy__", None)
        made = copier(memo) if copier is not None else _rebuild(x, memo)
    if made is not x:
        memo[id(x)] = made
        # Keeps the original alive, so that its id is not given to another object.
        memo.setdefault(id(memo), []).append(x)
    return made


def _deep_list(x, memo):
    made = []
    memo[id(x)] = made
    for item in x:
        made.append(deepcopy(item, memo))
    return made


def _deep_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    if id(x) in memo:
        return memo[id(x)]
    for old, new in zip(x, items):
        if old is not new:
            return tuple(items)
    return x


def _deep_dict(x, memo):
    made = {}
    memo[id(x)] = made
    for key, value in x.items():
        made[deepcopy(key, memo)] = deepcopy(value, memo)
    return made


def _deep_set(x, memo):
    made = type(x)(deepcopy(item, memo) for item in x)
    memo[id(x)] = made
    return made


def _deep_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_DEEP = {
    list: _deep_list,
    tuple: _deep_tuple,
    dict: _deep_dict,
    set: _deep_set,
    frozenset: _deep_set,
    bytearray: lambda x, memo: x.copy(),
    _types.MethodType: _deep_method,
}


def _rebuild(x, memo):
    kind = type(x)
    twin = _coroscope.iterator_twin(x)
    if twin is not None:
        if memo is None:
            _coroscope.separate_twin(twin, None)
        else:
            memo[id(x)] = twin
            _coroscope.separate_twin(twin, lambda part: deepcopy(part, memo))
        return twin
    reducer = _copyreg.dispatch_table.get(kind)
    if reducer is not None:
        return _from_recipe(x, reducer(x), memo)
    if "__reduce_ex__" in _own_methods(kind):
        return _from_recipe(x, x.__reduce_ex__(4), memo)
    if "__reduce__" in _own_methods(kind) and not isinstance(x, BaseException):
        return _from_recipe(x, x.__reduce__(), memo)
    if isinstance(x, BaseException):
        return _from_recipe(x, x.__reduce__(), memo)
    if kind.__module__ == "builtins" or kind in _UNCOPIABLE:
        raise TypeError(f"cannot pickle {kind.__name__!r} object")
    arguments, named = (), {}
    if hasattr(x, "__getnewargs_ex__"):
        arguments, named = x.__getnewargs_ex__()
    elif hasattr(x, "__getnewargs__"):
        arguments = x.__getnewargs__()
    if memo is not None:
        arguments = tuple(deepcopy(argument, memo) for argument in arguments)
        named = {name: deepcopy(value, memo) for name, value in named.items()}
    if arguments == () and isinstance(x, (int, float, str, bytes, frozenset)):
        base = next(b for b in (int, float, str, bytes, frozenset) if isinstance(x, b))
        arguments = (base(x),)
    made = kind.__new__(kind, *arguments, **named)
    if memo is not None:
        memo[id(x)] = made
    if isinstance(x, list):
        for item in list.__iter__(x):
            list.append(made, item if memo is None else deepcopy(item, memo))
    elif isinstance(x, set):
        for item in set.__iter__(x):
            set.add(made, item if memo is None else deepcopy(item, memo))
    elif isinstance(x, bytearray):
        bytearray.extend(made, x)
    _restore(made, _state(x), memo)
    if isinstance(x, dict):
        for key, value in dict.items(x):
            if memo is not None:
                key, value = deepcopy(key, memo), deepcopy(value, memo)
            made[key] = value
    return made


_UNCOPIABLE = (_types.GeneratorType, _types.CoroutineType, _types.AsyncGeneratorType)


def _own_methods(kind):
    names = set()
    for base in kind.__mro__:
        if base is not object and base.__module__ != "builtins":
            names.update(base.__dict__)
    return names


def _state(x):
    getter = getattr(x, "__getstate__", None)
    if getter is not None:
        return getter()
    attributes = getattr(x, "__dict__", None)
    slots = {}
    for base in type(x).__mro__:
        names = base.__dict__.get("__slots__", ())
        for name in (names,) if isinstance(names, str) else names:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__"):
                name = "_" + base.__name__.lstrip("_") + name
            if hasattr(x, name):
                slots[name] = getattr(x, name)
    return (attributes, slots) if slots else attributes


def _restore(made, state, memo):
    if state is None:
        return
    if memo is not None:
        state = deepcopy(state, memo)
    if hasattr(made, "__setstate__"):
        made.__setstate__(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state:
        made.__dict__.update(state)
    for name, value in (slots or {}).items():
        setattr(made, name, value)


def _from_recipe(x, recipe, memo):
    if isinstance(recipe, str):
        return x
    recipe = tuple(recipe) + (None,) * (5 - len(recipe))
    function, arguments, state, items, pairs = recipe[:5]
    if memo is not None:
        arguments = tuple(deepcopy(argument, memo) for argument in arguments)
    made = function(*arguments)
    if memo is not None:
        memo[id(x)] = made
    _restore(made, state, memo)
    for item in items or ():
        made.append(item if memo is None else deepcopy(item, memo))
    for key, value in pairs or ():
        if memo is not None:
            key, value = deepcopy(key, memo), deepcopy(value, memo)
        made[key] = value
    return made


__all__ = ["Error", "copy", "deepcopy"]
