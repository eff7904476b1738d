"""Dictionaries whose keys may have several values, as headers and queries do."""
from collections.abc import Mapping, MutableMapping

_missing = object()


class istr(str):
    """A text whose case does not matter as a key."""


class _Base:
    """Pairs in the order in which they were added."""

    def _key(self, key):
        if not isinstance(key, str):
            raise TypeError("MultiDict keys should be either str or subclasses of str")
        return key

    def __len__(self):
        return len(self._pairs)

    def __iter__(self):
        return iter([key for key, value in self._pairs])

    def keys(self):
        return [key for key, value in self._pairs]

    def values(self):
        return [value for key, value in self._pairs]

    def items(self):
        return list(self._pairs)

    def __contains__(self, key):
        if not isinstance(key, str):
            return False
        wanted = self._key(key)
        return any(self._key(own) == wanted for own, value in self._pairs)

    def __getitem__(self, key):
        return self.getone(key)

    def getone(self, key, default=_missing):
        wanted = self._key(key)
        for own, value in self._pairs:
            if self._key(own) == wanted:
                return value
        if default is not _missing:
            return default
        raise KeyError(f"Key not found: {key!r}")

    def get(self, key, default=None):
        return self.getone(key, default)

    def getall(self, key, default=_missing):
        wanted = self._key(key)
        found = [value for own, value in self._pairs if self._key(own) == wanted]
        if found:
            return found
        if default is not _missing:
            return default
        raise KeyError(f"Key not found: {key!r}")

    def copy(self):
        return type(self)(self._pairs)

    def __eq__(self, other):
        if isinstance(other, _Base):
            own = [(self._key(key), value) for key, value in self._pairs]
            return own == [(self._key(key), value) for key, value in other._pairs]
        if isinstance(other, Mapping):
            return len(self) == len(other) and all(
                key in other and other[key] == value for key, value in self._pairs
            )
        return NotImplemented

    def __repr__(self):
        body = ", ".join(f"'{key}': {value!r}" for key, value in self._pairs)
        return f"<{type(self).__name__}({body})>"


class MultiDict(_Base, MutableMapping):
    """A dictionary whose keys may have several values."""

    def __init__(self, arg=None, /, **kwargs):
        self._pairs = []
        self.extend(arg, **kwargs)

    def _given(self, arg, kwargs):
        if arg is None:
            pairs = []
        elif isinstance(arg, _Base):
            pairs = list(arg._pairs)
        elif hasattr(arg, "items"):
            pairs = list(arg.items())
        else:
            pairs = [(key, value) for key, value in arg]
        pairs.extend(kwargs.items())
        for key, value in pairs:
            self._key(key)
        return pairs

    def add(self, key, value):
        self._key(key)
        self._pairs.append((key, value))

    def extend(self, arg=None, /, **kwargs):
        self._pairs.extend(self._given(arg, kwargs))

    def update(self, arg=None, /, **kwargs):
        pairs = self._given(arg, kwargs)
        new = {self._key(key) for key, value in pairs}
        kept = [(key, value) for key, value in self._pairs if self._key(key) not in new]
        self._pairs = kept + pairs

    def __setitem__(self, key, value):
        wanted = self._key(key)
        pairs, done = [], False
        for own, old in self._pairs:
            if self._key(own) != wanted:
                pairs.append((own, old))
            elif not done:
                pairs.append((key, value))
                done = True
        if not done:
            pairs.append((key, value))
        self._pairs = pairs

    def __delitem__(self, key):
        wanted = self._key(key)
        kept = [(own, value) for own, value in self._pairs if self._key(own) != wanted]
        if len(kept) == len(self._pairs):
            raise KeyError(key)
        self._pairs = kept

    def setdefault(self, key, default=None):
        if key not in self:
            self.add(key, default)
        return self[key]

    def popone(self, key, default=_missing):
        wanted = self._key(key)
        for index, (own, value) in enumerate(self._pairs):
            if self._key(own) == wanted:
                del self._pairs[index]
                return value
        if default is not _missing:
            return default
        raise KeyError(key)

    pop = popone

    def popall(self, key, default=_missing):
        found = self.getall(key, None)
        if found is None:
            if default is not _missing:
                return default
            raise KeyError(key)
        del self[key]
        return found

    def popitem(self):
        if not self._pairs:
            raise KeyError("empty multidict")
        return self._pairs.pop(0)

    def clear(self):
        self._pairs = []


class CIMultiDict(MultiDict):
    """The same for keys whose case does not matter."""

    def _key(self, key):
        return key.lower() if isinstance(key, str) else MultiDict._key(self, key)


class _Proxy(_Base, Mapping):
    """A dictionary that can only be read."""

    def __init__(self, arg=None):
        self._whole = arg

    @property
    def _pairs(self):
        return self._whole._pairs

    def copy(self):
        return self._whole.copy()


class MultiDictProxy(_Proxy):
    pass


class CIMultiDictProxy(_Proxy):
    def _key(self, key):
        return key.lower() if isinstance(key, str) else _Proxy._key(self, key)
