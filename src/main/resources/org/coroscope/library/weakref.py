"""Weak references. They are strong here: an object lives as long as the program, so that a
reference never goes dead and no callback is ever called."""
from collections.abc import MutableMapping as _MutableMapping
from collections.abc import MutableSet as _MutableSet

__all__ = [
    "ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType",
    "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize",
]

_WITHOUT = (int, float, complex, str, bytes, bytearray, tuple, list, dict, bool, type(None), range)


def _check(obj):
    if type(obj) in _WITHOUT:
        raise TypeError(f"cannot create weak reference to '{type(obj).__name__}' object")


class ref:
    """A reference to an object; calling it gives the object."""

    __slots__ = ("_object", "__callback__")

    def __new__(cls, object, callback=None, /):
        _check(object)
        return super().__new__(cls)

    def __init__(self, object, callback=None, /):
        self._object = object
        self.__callback__ = callback

    def __call__(self):
        return self._object

    def __eq__(self, other):
        if not isinstance(other, ref):
            return NotImplemented
        return self._object == other._object

    def __hash__(self):
        return hash(self._object)

    def __repr__(self):
        obj = self._object
        return f"<weakref at {hex(id(self))}; to '{type(obj).__name__}' at {hex(id(obj))}>"

    __class_getitem__ = classmethod(type(list[int]))


ref.__name__ = ref.__qualname__ = "ReferenceType"
ReferenceType = ref


class WeakMethod(ref):
    """A reference to a bound method."""

    __slots__ = ()

    def __new__(cls, meth, callback=None):
        if not hasattr(meth, "__self__") or not hasattr(meth, "__func__"):
            raise TypeError(f"argument should be a bound method, not {type(meth)}")
        return super().__new__(cls, meth, callback)


def proxy(object, callback=None, /):
    """The object itself, as it never goes away."""
    _check(object)
    return object


ProxyTypes = ()


def getweakrefcount(object, /):
    return 0


def getweakrefs(object, /):
    return []


class _Dictionary(_MutableMapping):
    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def __getitem__(self, key):
        return self.data[key]

    def __delitem__(self, key):
        del self.data[key]

    def __len__(self):
        return len(self.data)

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, key):
        return key in self.data

    def __repr__(self):
        return f"<{self.__class__.__name__} at {hex(id(self))}>"

    def copy(self):
        return self.__class__(self.data)

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
    def __setitem__(self, key, value):
        _check(key)
        self.data[key] = value

    def keyrefs(self):
        return [ref(key) for key in self.data]


class WeakValueDictionary(_Dictionary):
    def __setitem__(self, key, value):
        _check(value)
        self.data[key] = value

    def valuerefs(self):
        return [ref(value) for value in self.data.values()]


class WeakSet(_MutableSet):
    def __init__(self, data=None):
        self.data = {}
        if data is not None:
            self.update(data)

    def __contains__(self, item):
        return item in self.data

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return repr({ref(item) for item in self.data})

    def add(self, item):
        _check(item)
        self.data[item] = True

    def discard(self, item):
        self.data.pop(item, None)

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

    def issubset(self, other):
        return self <= self.__class__(other)

    def issuperset(self, other):
        return self >= self.__class__(other)


class finalize:
    """Something to be done when an object goes away, or when called, whichever is first."""

    def __init__(self, obj, func, /, *args, **kwargs):
        _check(obj)
        self._work = (obj, func, args, kwargs)
        self.atexit = True

    def __call__(self, _=None):
        if self._work is None:
            return None
        obj, func, args, kwargs = self._work
        self._work = None
        return func(*args, **kwargs)

    def detach(self):
        work, self._work = self._work, None
        return work

    def peek(self):
        return self._work

    @property
    def alive(self):
        return self._work is not None

    def __repr__(self):
        name = f"{type(self).__name__} object at {hex(id(self))}"
        if self._work is None:
            return f"<{name}; dead>"
        obj = self._work[0]
        return f"<{name}; for '{type(obj).__name__}' at {hex(id(obj))}>"
