"""Weak references: they do not keep their objects in use."""
import atexit as _atexit

from _coroscope import weak_references as _references
from _coroscope import weak_slot as _slot
from _coroscope import weak_target as _target
from collections.abc import MutableMapping as _MutableMapping
from collections.abc import MutableSet as _MutableSet

__all__ = [
    "ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType",
    "ProxyType", "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet",
    "WeakMethod", "finalize",
]

_WITHOUT = (
    int, float, complex, str, bytes, bytearray, tuple, list, dict, bool, type(None), range, slice,
    object, type(...), property, staticmethod, classmethod,
)


def _check(obj):
    cls = type(obj)
    if cls in _WITHOUT or not hasattr(cls, "__weakref__") and _is_slotted(cls):
        raise TypeError(f"cannot create weak reference to '{cls.__name__}' object")


def _is_slotted(cls):
    return all("__slots__" in vars(base) for base in cls.__mro__[:-1]) and cls is not object and (
        len(cls.__mro__) > 1 and cls.__module__ != "builtins")


class ref:
    """A reference to an object; calling it gives the object, or None when that has gone."""

    __slots__ = ("_held", "_hash", "__callback__", "__weakref__")

    def __new__(cls, object, callback=None, /, *rest, **named):
        _check(object)
        if cls is ref and callback is None:
            for known in _references(object):
                if type(known) is ref and known.__callback__ is None:
                    return known
        self = super().__new__(cls)
        self.__callback__ = callback
        self._held = _slot(object, self, callback)
        return self

    def __init__(self, object, callback=None, /):
        pass

    def __call__(self):
        return _target(self._held)

    def __eq__(self, other):
        if not isinstance(other, ref):
            return NotImplemented
        mine, its = self(), other()
        if mine is None or its is None:
            return self is other
        return mine == its

    def __hash__(self):
        try:
            return self._hash
        except AttributeError:
            pass
        obj = self()
        if obj is None:
            raise TypeError("weak object has gone away")
        self._hash = hash(obj)
        return self._hash

    def __repr__(self):
        obj = self()
        if obj is None:
            return f"<weakref at {hex(id(self))}; dead>"
        text = f"<weakref at {hex(id(self))}; to '{type(obj).__name__}' at {hex(id(obj))}"
        name = getattr(obj, "__name__", None)
        return text + (f" ({name})>" if isinstance(name, str) else ">")

    __class_getitem__ = classmethod(type(list[int]))


ref.__name__ = ref.__qualname__ = "ReferenceType"
ref.__module__ = "weakref"
ReferenceType = ref


class WeakMethod(ref):
    """A reference to a bound method that lives as long as the object it is bound to."""

    __slots__ = ("_function", "_kind")

    def __new__(cls, meth, callback=None):
        try:
            obj, function = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(
                f"argument should be a bound method, not {type(meth)}") from None
        self = super().__new__(cls, obj, callback)
        self._function = ref(function)
        self._kind = type(meth)
        return self

    def __call__(self):
        obj, function = super().__call__(), self._function()
        if obj is None or function is None:
            return None
        return self._kind(function, obj)

    __hash__ = ref.__hash__


def _alive(held):
    obj = _target(held)
    if obj is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return obj


class ProxyType:
    """Behaves as its object does, as long as that is there."""

    __slots__ = ("_held", "__callback__", "__weakref__")

    def __getattribute__(self, name):
        return getattr(_alive(_held_by(self)), name)

    def __setattr__(self, name, value):
        setattr(_alive(_held_by(self)), name, value)

    def __delattr__(self, name):
        delattr(_alive(_held_by(self)), name)

    def __str__(self):
        return str(_alive(_held_by(self)))

    def __repr__(self):
        obj = _target(_held_by(self))
        return f"<weakproxy at {hex(id(self))} to {type(obj).__name__} at {hex(id(obj))}>"

    def __bool__(self):
        return bool(_alive(_held_by(self)))

    __hash__ = None


class CallableProxyType(ProxyType):
    """The proxy of something that can be called."""

    __slots__ = ()

    def __call__(self, *args, **kwargs):
        return _alive(_held_by(self))(*args, **kwargs)


_held_by = ProxyType._held.__get__


_COMPLAINTS = {
    "__len__": "object of type '{}' has no len()",
    "__getitem__": "'{}' object is not subscriptable",
    "__setitem__": "'{}' object does not support item assignment",
    "__delitem__": "'{}' object doesn't support item deletion",
    "__iter__": "'{}' object is not iterable",
    "__next__": "Weakref proxy referenced a non-iterator '{}' object",
    "__contains__": "argument of type '{}' is not iterable",
}


def _forward(name):
    def method(self, *args):
        args = [_alive(_held_by(a)) if isinstance(a, ProxyType) else a for a in args]
        obj = _alive(_held_by(self))
        function = getattr(type(obj), name, None)
        if function is None:
            if name in _COMPLAINTS:
                raise TypeError(_COMPLAINTS[name].format(type(obj).__name__))
            return NotImplemented
        return function(obj, *args)

    method.__name__ = name
    return method


for _name in (
    "len getitem setitem delitem contains iter next reversed eq ne lt le gt ge add sub mul matmul "
    "truediv floordiv mod divmod pow lshift rshift and xor or radd rsub rmul rtruediv neg pos abs "
    "invert int float index enter exit bytes iadd isub imul"
).split():
    setattr(ProxyType, f"__{_name}__", _forward(f"__{_name}__"))
del _name
ProxyTypes = (ProxyType, CallableProxyType)


def proxy(object, callback=None, /):
    """Stands for an object without keeping it in use."""
    _check(object)
    made = _new(CallableProxyType if callable(object) else ProxyType)
    _set(made, "__callback__", callback)
    _set(made, "_held", _slot(object, made, callback))
    return made


def _new(cls):
    return object.__new__(cls)


def _set(made, name, value):
    vars(ProxyType)[name].__set__(made, value)


def getweakrefcount(object, /):
    return len(_references(object))


def getweakrefs(object, /):
    return _references(object)


class _Dictionary(_MutableMapping):
    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def __repr__(self):
        return f"<{self.__class__.__name__} at {hex(id(self))}>"

    def __len__(self):
        return len(self.data)

    def _remover(self):
        mine = ref(self)

        def remove(gone):
            known = mine()
            if known is not None:
                known._forget(gone)

        return remove

    def copy(self):
        return self.__class__(self)

    __copy__ = copy

    def __or__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        result = self.copy()
        result.update(other)
        return result

    def __ior__(self, other):
        self.update(other)
        return self


class WeakKeyDictionary(_Dictionary):
    """A dict whose entries go when their keys do."""

    def _forget(self, gone):
        self.data.pop(gone, None)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._remover())] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def __iter__(self):
        for each in list(self.data):
            key = each()
            if key is not None:
                yield key

    def keyrefs(self):
        return list(self.data)


class WeakValueDictionary(_Dictionary):
    """A dict whose entries go when their values do."""

    def _forget(self, gone):
        for key in [key for key, value in self.data.items() if value is gone]:
            del self.data[key]

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = ref(value, self._remover())

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        held = self.data.get(key)
        return held is not None and held() is not None

    def __iter__(self):
        for key, held in list(self.data.items()):
            if held() is not None:
                yield key

    def valuerefs(self):
        return list(self.data.values())

    itervaluerefs = valuerefs


class WeakSet(_MutableSet):
    """A set whose members go when nobody else uses them."""

    def __init__(self, data=None):
        self.data = set()
        if data is not None:
            self.update(data)

    def _forget(self, gone):
        self.data.discard(gone)

    _remover = _Dictionary._remover

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def __iter__(self):
        for each in list(self.data):
            item = each()
            if item is not None:
                yield item

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return repr(self.data)

    def add(self, item):
        self.data.add(ref(item, self._remover()))

    def discard(self, item):
        self.data.discard(ref(item))

    def remove(self, item):
        self.data.remove(ref(item))

    def clear(self):
        self.data.clear()

    def update(self, other):
        for item in other:
            self.add(item)

    def copy(self):
        return self.__class__(self)

    def union(self, other):
        return self.__class__(item for part in (self, other) for item in part)

    def difference(self, other):
        return self - self.__class__(other)

    def intersection(self, other):
        return self & self.__class__(other)

    def symmetric_difference(self, other):
        return self ^ self.__class__(other)

    def difference_update(self, other):
        self -= self.__class__(other)

    def intersection_update(self, other):
        self &= self.__class__(other)

    def symmetric_difference_update(self, other):
        self ^= self.__class__(other)

    def issubset(self, other):
        return self <= self.__class__(other)

    def issuperset(self, other):
        return self >= self.__class__(other)


class finalize:
    """Something to be done when an object goes away, or when called, whichever is first."""

    __slots__ = ()
    _registry = {}
    _registered = False

    def __init__(self, obj, func, /, *args, **kwargs):
        if not finalize._registered:
            _atexit.register(_run_at_exit)
            finalize._registered = True
        self._registry[self] = [ref(obj, self), func, args, kwargs, True]

    def __call__(self, _=None):
        work = self._registry.pop(self, None)
        if work is not None:
            return work[1](*work[2], **work[3])

    def detach(self):
        work = self._registry.get(self)
        obj = work and work[0]()
        if obj is not None and self._registry.pop(self, None):
            return obj, work[1], work[2], work[3]

    def peek(self):
        work = self._registry.get(self)
        obj = work and work[0]()
        if obj is not None:
            return obj, work[1], work[2], work[3]

    @property
    def alive(self):
        return self in self._registry

    @property
    def atexit(self):
        return self.alive and self._registry[self][4]

    @atexit.setter
    def atexit(self, value):
        if self.alive:
            self._registry[self][4] = bool(value)

    def __repr__(self):
        name = f"{type(self).__name__} object at {hex(id(self))}"
        work = self._registry.get(self)
        obj = work and work[0]()
        if obj is None:
            return f"<{name}; dead>"
        return f"<{name}; for {type(obj).__name__!r} at {hex(id(obj))}>"


def _run_at_exit():
    for finalizer in reversed(list(finalize._registry)):
        if finalizer.atexit:
            finalizer()
