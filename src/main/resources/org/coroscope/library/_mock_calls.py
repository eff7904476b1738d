"""Calls as values, and texts about them. Part of unittest.mock."""


class _Sentinel:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return "sentinel.%s" % self.name


class _Sentinels:
    """Makes a value of its own for each name."""

    def __init__(self):
        self._known = {}

    def __getattr__(self, name):
        if name == "__bases__":
            raise AttributeError
        return self._known.setdefault(name, _Sentinel(name))


sentinel = _Sentinels()
DEFAULT = sentinel.DEFAULT


class _Any:
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


ANY = _Any()


def shown_call(name, args, kwargs):
    parts = [repr(arg) for arg in args]
    parts += ["%s=%r" % (key, value) for key, value in kwargs.items()]
    return "%s(%s)" % (name, ", ".join(parts))


class Call(tuple):
    """A call: name, arguments, keyword arguments; also a recipe for chains of calls."""

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        args, kwargs = (), {}
        if len(value) == 3:
            name, args, kwargs = value
        elif len(value) == 2:
            first, second = value
            if isinstance(first, str):
                name = first
                if isinstance(second, tuple):
                    args = second
                else:
                    kwargs = second
            else:
                args, kwargs = first, second
        elif len(value) == 1:
            (value,) = value
            if isinstance(value, str):
                name = value
            elif isinstance(value, tuple):
                args = value
            else:
                kwargs = value
        if two:
            return tuple.__new__(cls, (args, kwargs))
        return tuple.__new__(cls, (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def _parts(self):
        return tuple(self) if len(self) == 3 else ("", *self)

    def __eq__(self, other):
        try:
            other_length = len(other)
        except TypeError:
            return NotImplemented
        name, args, kwargs = self._parts()
        mine, theirs = self._mock_parent, getattr(other, "_mock_parent", None)
        if mine and theirs and mine != theirs:
            return False
        other_name = ""
        other_args, other_kwargs = (), {}
        if other_length == 3:
            other_name, other_args, other_kwargs = other
        elif other_length == 2:
            first, second = other
            if isinstance(first, str):
                other_name = first
                if isinstance(second, tuple):
                    other_args = second
                else:
                    other_kwargs = second
            else:
                other_args, other_kwargs = first, second
        elif other_length == 1:
            (value,) = other
            if isinstance(value, tuple):
                other_args = value
            elif isinstance(value, str):
                other_name = value
            else:
                other_kwargs = value
        elif other_length:
            return False
        if name and other_name != name:
            return False
        return (other_args, other_kwargs) == (args, kwargs)

    __ne__ = object.__ne__
    __hash__ = None

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return Call(("", args, kwargs), name="()")
        return Call(
            (self._mock_name, args, kwargs), name=self._mock_name + "()", parent=self
        )

    def __getattr__(self, attr):
        if attr.startswith("_mock"):
            raise AttributeError(attr)
        if self._mock_name is None:
            return Call(name=attr, from_kall=False)
        return Call(name="%s.%s" % (self._mock_name, attr), parent=self, from_kall=False)

    def __getattribute__(self, attr):
        if attr in tuple.__dict__:
            raise AttributeError  # So that call.count() and call.__getitem__(0) are calls, too.
        return tuple.__getattribute__(self, attr)

    @property
    def args(self):
        return self[0] if len(self) == 2 else self[1]

    @property
    def kwargs(self):
        return self[1] if len(self) == 2 else self[2]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or "call"
            return "call%s" % name if name.startswith("()") else name
        name, args, kwargs = self._parts()
        if not name:
            name = "call"
        elif not name.startswith("()"):
            name = "call.%s" % name
        else:
            name = "call%s" % name
        return shown_call(name, args, kwargs)

    def call_list(self):
        """All calls of a chain."""
        calls, one = [], self
        while one is not None:
            if one._mock_from_kall:
                calls.append(one)
            one = one._mock_parent
        return CallList(reversed(calls))


Call.__name__ = Call.__qualname__ = "_Call"
call = Call(from_kall=False)


class CallList(list):
    """Calls in order; other lists may be looked for inside."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        size = len(value)
        return any(list(self[i : i + size]) == value for i in range(len(self) - size + 1))

    def __repr__(self):
        import pprint

        return pprint.pformat(list(self))
