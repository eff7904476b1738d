"""Objects that stand in for others and note how they are used. Part of unittest.mock."""

import inspect

from _mock_calls import Call, CallList, DEFAULT, shown_call

_MISSING = object()


def _is_exception(value):
    return isinstance(value, BaseException) or (
        isinstance(value, type) and issubclass(value, BaseException)
    )


def _is_magic(name):
    return "__%s__" % name[2:-2] == name


class InvalidSpecError(Exception):
    pass


def _signature(spec):
    """How what is called would have to be called, without self; None if nobody knows."""
    if isinstance(spec, type):
        if not inspect.isfunction(spec.__init__):
            return None
        return without_first(inspect.signature(spec.__init__))
    if not callable(spec):
        return None
    try:
        return inspect.signature(spec)
    except (TypeError, ValueError):
        return None


def without_first(signature):
    """A method's signature without self."""
    return signature.replace(parameters=list(signature.parameters.values())[1:])


def _cause(expected):
    """The error of binding arguments, where an expected call does not fit the signature."""
    return expected if isinstance(expected, Exception) else None


class NonCallableMock:
    """Has every attribute, each a mock itself."""

    def __new__(cls, *args, **kwargs):
        # A class of its own for each, so that special methods can be set on one mock alone.
        own = type(cls.__name__, (cls,), {"__doc__": cls.__doc__, "__module__": cls.__module__})
        return object.__new__(own)

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None,
                 _spec_state=None, _new_name="", _new_parent=None, _eat_self=None, unsafe=False,
                 **kwargs):
        state = self.__dict__
        state["_mock_parent"] = parent
        state["_mock_name"] = name
        state["_mock_new_name"] = _new_name
        state["_mock_new_parent"] = parent if _new_parent is None else _new_parent
        state["_mock_children"] = {}
        state["_mock_sealed"] = False
        state["_mock_unsafe"] = unsafe
        state["_mock_wraps"] = wraps
        state["_mock_return_value"] = DEFAULT
        state["_mock_side_effect"] = None
        state["_mock_delegate"] = None
        if spec_set is not None:
            spec, strict = spec_set, True
        else:
            strict = False
        self._mock_add_spec(spec, strict)
        state["_mock_fresh"] = True
        self.reset_mock()
        if kwargs:
            self.configure_mock(**kwargs)

    def _mock_add_spec(self, spec, spec_set=False):
        state = self.__dict__
        state["_spec_class"] = None
        state["_mock_methods"] = None
        state["_spec_set"] = spec_set
        state["_spec_asyncs"] = []
        if spec is None:
            return
        if type(spec) in (list, tuple):
            state["_mock_methods"] = list(spec)
            return
        state["_spec_class"] = spec if isinstance(spec, type) else type(spec)
        if isinstance(spec, NonCallableMock):
            raise InvalidSpecError(f"Cannot spec a Mock object. [object={spec!r}]")
        state["_spec_signature"] = _signature(spec)
        state["_mock_methods"] = dir(spec)
        state["_spec_asyncs"] = [
            name for name in dir(spec)
            if inspect.iscoroutinefunction(inspect.getattr_static(spec, name, None))
        ]

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)

    @property
    def __class__(self):
        found = self.__dict__.get("_spec_class")
        return type(self) if found is None else found

    @__class__.setter
    def __class__(self, kind):
        self.__dict__["_spec_class"] = kind

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forgets all calls."""
        state = self.__dict__
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        state["called"] = False
        state["call_count"] = 0
        state["call_args"] = None
        state["call_args_list"] = CallList()
        state["mock_calls"] = CallList()
        state["method_calls"] = CallList()
        if return_value:
            state["_mock_return_value"] = DEFAULT
        if side_effect:
            state["_mock_side_effect"] = None
        for child in list(state["_mock_children"].values()):
            if isinstance(child, NonCallableMock):
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        made = state["_mock_return_value"]
        if isinstance(made, NonCallableMock) and made is not self:
            made.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        for path, value in sorted(kwargs.items(), key=lambda item: item[0].count(".")):
            *parts, last = path.split(".")
            place = self
            for part in parts:
                place = getattr(place, part)
            setattr(place, last, value)

    @property
    def return_value(self):
        if self.__dict__["_mock_return_value"] is DEFAULT:
            made = self._get_child_mock(_new_parent=self, _new_name="()")
            self.return_value = made
        return self.__dict__["_mock_return_value"]

    @return_value.setter
    def return_value(self, value):
        self.__dict__["_mock_return_value"] = value
        _adopt(self, value, None, "()")

    @property
    def side_effect(self):
        return self.__dict__["_mock_side_effect"]

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not callable(value) and not _is_exception(value):
            try:
                value = iter(value)
            except TypeError:
                pass
        self.__dict__["_mock_side_effect"] = value

    def __getattr__(self, name):
        state = object.__getattribute__(self, "__dict__")
        if name.startswith("_mock_") or name in ("_spec_class", "_spec_signature"):
            raise AttributeError(name)
        methods = state.get("_mock_methods")
        if methods is not None:
            if name not in methods:
                raise AttributeError("Mock object has no attribute %r" % name)
        elif _is_magic(name):
            raise AttributeError(name)
        if not state["_mock_unsafe"] and (methods is None or name not in methods):
            if name.startswith(("assert", "assret", "asert", "aseert", "assrt")):
                raise AttributeError(
                    f"{name!r} is not a valid assertion. Use a spec for the mock if "
                    f"{name!r} is meant to be an attribute."
                )
        child = state["_mock_children"].get(name)
        if child is _MISSING:
            raise AttributeError(name)
        if child is None:
            wraps = state["_mock_wraps"]
            wraps = None if wraps is None else getattr(wraps, name)
            child = self._get_child_mock(
                parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self
            )
            state["_mock_children"][name] = child
        return child

    def __setattr__(self, name, value):
        state = self.__dict__
        if name in ("return_value", "side_effect", "__class__"):
            return object.__setattr__(self, name, value)
        methods = state.get("_mock_methods")
        if state.get("_spec_set") and methods is not None:
            if name not in methods and name not in state:
                raise AttributeError("Mock object has no attribute '%s'" % name)
        if _is_magic(name) and name in _MAGICS:
            if not isinstance(value, NonCallableMock):
                function = value
                setattr(type(self), name, lambda self, *args, **kw: function(self, *args, **kw))
                state["_mock_children"][name] = value
                return
            _adopt(self, value, None, name)
            setattr(type(self), name, lambda self, *args, **kw: value(*args, **kw))
            state["_mock_children"][name] = value
            return
        if isinstance(value, NonCallableMock) and _adopt(self, value, name, name):
            state["_mock_children"][name] = value
        if state.get("_mock_sealed") and not hasattr(self, name):
            raise AttributeError(f"Cannot set {self._extract_mock_name()}.{name}")
        if isinstance(getattr(type(self), name, None), property):
            return object.__setattr__(self, name, value)
        if isinstance(getattr(type(self), name, None), PropertyMock):
            return getattr(type(self), name).__set__(self, value)
        state[name] = value

    def __delattr__(self, name):
        state = self.__dict__
        if _is_magic(name) and name in type(self).__dict__:
            delattr(type(self), name)
            state["_mock_children"][name] = _MISSING
            return
        if isinstance(self, MagicMixin) and name in _SUPPORTED:
            _take_magics(self, [name])
            state["_mock_children"][name] = _MISSING
            return
        known = state["_mock_children"].get(name)
        if name in state:
            object.__delattr__(self, name)
        elif known is _MISSING:
            raise AttributeError(name)
        state["_mock_children"][name] = _MISSING

    def __dir__(self):
        state = self.__dict__
        extra = state.get("_mock_methods") or []
        own = [name for name in dir(type(self)) if not name.startswith("_")]
        children = [name for name, one in state["_mock_children"].items() if one is not _MISSING]
        values = [name for name in state if not name.startswith("_")]
        return sorted(set(extra) | set(own) | set(children) | set(values))

    def _extract_mock_name(self):
        name = self.__dict__["_mock_new_name"]
        names = [name]
        dot = "." if name != "()" else ""
        parent = self.__dict__["_mock_new_parent"]
        current = self
        while parent is not None:
            current = parent
            names.append(parent.__dict__["_mock_new_name"] + dot)
            dot = "" if parent.__dict__["_mock_new_name"] == "()" else "."
            parent = parent.__dict__["_mock_new_parent"]
        names.reverse()
        root = current.__dict__["_mock_name"] or "mock"
        if len(names) > 1:
            if names[1] not in ("()", "()."):
                root += "."
        elif not names[0]:
            return root
        names[0] = root
        return "".join(names)

    def __repr__(self):
        name = self._extract_mock_name()
        shown = "" if name in ("mock", "mock.") else " name=%r" % name
        spec = self.__dict__["_spec_class"]
        spec_text = ""
        if spec is not None:
            word = "spec_set" if self.__dict__["_spec_set"] else "spec"
            spec_text = " %s=%r" % (word, spec.__name__)
        return "<%s%s%s id='%s'>" % (type(self).__name__, shown, spec_text, id(self))

    def _get_child_mock(self, /, **kw):
        if self.__dict__["_mock_sealed"]:
            name = kw.get("name") or "()"
            dot = "" if name == "()" else "."
            raise AttributeError(self._extract_mock_name() + dot + name)
        if kw.get("_new_name") in self.__dict__["_spec_asyncs"]:
            return AsyncMock(**kw)
        kind = type(self).__mro__[1]
        if issubclass(kind, AsyncMock) and kw.get("_new_name") in ("()",):
            kind = MagicMock
        elif not issubclass(kind, Mock):
            kind = MagicMock if issubclass(kind, MagicMixin) else Mock
        return kind(**kw)

    # ---- what can be asserted

    def _shown_expected(self, args, kwargs):
        name = self.__dict__["_mock_name"] or "mock"
        return shown_call(name, args, kwargs)

    def _calls_text(self, prefix="Calls"):
        return f"\n{prefix}: {CallList(self.mock_calls)!r}." if self.mock_calls else ""

    def assert_not_called(self):
        if self.call_count:
            name = self.__dict__["_mock_name"] or "mock"
            raise AssertionError(
                "Expected '%s' to not have been called. Called %s times.%s"
                % (name, self.call_count, self._calls_text())
            )

    def assert_called(self):
        if not self.call_count:
            name = self.__dict__["_mock_name"] or "mock"
            raise AssertionError("Expected '%s' to have been called." % name)

    def assert_called_once(self):
        if self.call_count != 1:
            name = self.__dict__["_mock_name"] or "mock"
            raise AssertionError(
                "Expected '%s' to have been called once. Called %s times.%s"
                % (name, self.call_count, self._calls_text())
            )

    def _normal(self, args, kwargs):
        """A call to be compared: where the signature is known, it does not matter how arguments are given."""
        signature = self.__dict__.get("_spec_signature")
        if signature is not None:
            try:
                bound = signature.bind(*args, **kwargs)
            except TypeError as error:
                return error.with_traceback(None)
            args, kwargs = bound.args, bound.kwargs
        return Call((args, kwargs), two=True)

    def _normal_call(self, one):
        """As _normal, for a call of this mock itself in a list of calls of all parts."""
        if not isinstance(one, tuple) or len(one) not in (2, 3) or len(one) == 3 and one[0]:
            return one
        if len(one) == 2 and isinstance(one[0], str):
            return one
        return self._normal(*one[-2:])

    def assert_called_with(self, /, *args, **kwargs):
        if self.call_args is None:
            raise AssertionError(
                "expected call not found.\nExpected: %s\n  Actual: %s"
                % (self._shown_expected(args, kwargs), "not called.")
            )
        expected = self._normal(args, kwargs)
        if self._normal(*self.call_args) != expected:
            raise AssertionError(
                "expected call not found.\nExpected: %s\n  Actual: %s"
                % (self._shown_expected(args, kwargs), self._shown_expected(*self.call_args))
            ) from _cause(expected)

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            name = self.__dict__["_mock_name"] or "mock"
            raise AssertionError(
                "Expected '%s' to be called once. Called %s times.%s"
                % (name, self.call_count, self._calls_text())
            )
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        expected = self._normal(args, kwargs)
        if _cause(expected) or expected not in [self._normal(*one) for one in self.call_args_list]:
            raise AssertionError(
                "%s call not found" % self._shown_expected(args, kwargs)
            ) from _cause(expected)

    def assert_has_calls(self, calls, any_order=False):
        given = list(calls)
        expected = [self._normal_call(one) for one in given]
        made = [self._normal_call(one) for one in self.mock_calls]
        errors = [one for one in expected if isinstance(one, Exception)]
        if not any_order:
            if errors or expected not in CallList(made):
                problem = "Calls not found."
                if errors:
                    shown = [one if isinstance(one, Exception) else None for one in expected]
                    problem = f"Error processing expected calls.\nErrors: {shown}"
                raise AssertionError(
                    f"{problem}\nExpected: {CallList(given)!r}"
                    f"{self._calls_text(prefix='  Actual').rstrip('.')}"
                ) from (errors[0] if errors else None)
            return
        missing = []
        for one in expected:
            if one in made:
                made.remove(one)
            else:
                missing.append(one)
        if missing:
            raise AssertionError(
                "%r does not contain all of %r in its call list, found %r instead"
                % (self.__dict__["_mock_name"] or "mock", tuple(missing), made)
            ) from (errors[0] if errors else None)

    def attach_mock(self, mock, attribute):
        mock.__dict__["_mock_parent"] = None
        mock.__dict__["_mock_new_parent"] = None
        mock.__dict__["_mock_name"] = ""
        mock.__dict__["_mock_new_name"] = None
        setattr(self, attribute, mock)


def _adopt(parent, value, name, new_name):
    """Makes a mock the child of another, unless it has a name or parent of its own."""
    if not isinstance(value, NonCallableMock):
        return False
    state = value.__dict__
    if (
        state["_mock_name"] or state["_mock_new_name"] or state["_mock_parent"] is not None
        or state["_mock_new_parent"] is not None
    ):
        return False
    above = parent
    while above is not None:
        if above is value:
            return False
        above = above.__dict__["_mock_new_parent"]
    if new_name:
        state["_mock_new_parent"], state["_mock_new_name"] = parent, new_name
    if name:
        state["_mock_parent"], state["_mock_name"] = parent, name
    return True


class CallableMixin:
    def __call__(self, /, *args, **kwargs):
        self._increment_mock_call(*args, **kwargs)
        return self._mock_call(*args, **kwargs)

    def _increment_mock_call(self, /, *args, **kwargs):
        self._note_call(args, kwargs)

    def _mock_call(self, /, *args, **kwargs):
        return self._answer(args, kwargs)

    def _note_call(self, args, kwargs):
        state = self.__dict__
        state["called"] = True
        state["call_count"] += 1
        made = Call((args, kwargs), two=True)
        state["call_args"] = made
        state["call_args_list"].append(made)
        state["mock_calls"].append(Call(("", args, kwargs)))
        name = state["_mock_new_name"]
        in_methods = state["_mock_parent"] is not None
        method_name = state["_mock_name"]
        is_call = name == "()"
        parent = state["_mock_new_parent"]
        while parent is not None:
            above = parent.__dict__
            if in_methods:
                above["method_calls"].append(Call((method_name, args, kwargs)))
                in_methods = above["_mock_parent"] is not None
                if in_methods:
                    method_name = above["_mock_name"] + "." + method_name
            above["mock_calls"].append(Call((name, args, kwargs)))
            if above["_mock_new_name"]:
                dot = "" if is_call else "."
                is_call = above["_mock_new_name"] == "()"
                name = above["_mock_new_name"] + dot + name
            parent = above["_mock_new_parent"]

    def _answer(self, args, kwargs):
        state = self.__dict__
        effect = state["_mock_side_effect"]
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if callable(effect):
                result = effect(*args, **kwargs)
            else:
                result = next(effect)
                if _is_exception(result):
                    raise result
            if result is not DEFAULT:
                return result
        if state["_mock_return_value"] is not DEFAULT:
            return self.return_value
        if state["_mock_wraps"] is not None:
            return state["_mock_wraps"](*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """A mock that can be called."""


_NUMBERS = (
    "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow divmod"
).split()
_MAGICS = frozenset(
    ["__%s__" % name for name in (
        "lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit divmod rdivmod "
        "neg pos abs invert complex int float index round trunc floor ceil bool next fspath aiter "
        "aenter aexit anext hash repr dir format get set delete reversed missing iter call"
    ).split()]
    + ["__%s%s__" % (prefix, name) for prefix in ("", "i", "r") for name in _NUMBERS]
)
_VALUES = {
    "__hash__": lambda self: object.__hash__(self), "__str__": lambda self: object.__str__(self),
    "__sizeof__": lambda self: object.__sizeof__(self), "__lt__": NotImplemented,
    "__gt__": NotImplemented, "__le__": NotImplemented, "__ge__": NotImplemented, "__int__": 1,
    "__contains__": False, "__ne__": NotImplemented, "__len__": 0, "__exit__": False, "__complex__": 1j, "__float__": 1.0,
    "__bool__": True, "__index__": 1,
    "__fspath__": lambda self: "%s/%s/%s" % (type(self).__name__, self._extract_mock_name(), id(self)),
}


class MagicMixin:
    """Has special methods, too, made when they are wanted."""

    def _mock_add_spec(self, spec, spec_set=False):
        super()._mock_add_spec(spec, spec_set)
        methods = self.__dict__["_mock_methods"]
        if methods is not None:
            _take_magics(self, [name for name in _OF_CONTAINERS if name not in methods])


# What a mock with the attributes of something else does not have either.
_OF_CONTAINERS = (
    "__len__ __iter__ __contains__ __getitem__ __setitem__ __delitem__ __enter__ __exit__ __aenter__"
    " __aexit__ __aiter__ __anext__ __next__ __int__ __float__ __complex__ __index__ __fspath__"
).split()


def _take_magics(mock, names):
    """Takes special methods from one mock, which has a class of its own."""
    for name in names:
        setattr(type(mock), name, None)


def _magic_method(name):
    def method(self, *args, **kwargs):
        state = self.__dict__
        child = state["_mock_children"].get(name)
        if child is None or child is _MISSING:
            child = _made_magic(self, name)
        return child(*args, **kwargs)

    return method


def _made_magic(self, name):
    kind = AsyncMock if name in ("__aenter__", "__aexit__", "__anext__") else MagicMock
    child = kind(name=name, _new_name=name, _new_parent=self)
    if name in _VALUES:
        value = _VALUES[name]
        child.return_value = value(self) if callable(value) else value
    elif name == "__iter__":
        def iterate():
            made = child.__dict__["_mock_return_value"]
            return iter([]) if made is DEFAULT else iter(made)

        child.side_effect = iterate
    elif name == "__eq__":
        child.side_effect = lambda other: self is other or (
            NotImplemented if child.__dict__["_mock_return_value"] is DEFAULT
            else child.__dict__["_mock_return_value"]
        )
    elif name == "__aiter__":

        async def items():
            made = child.__dict__["_mock_return_value"]
            for one in () if made is DEFAULT else made:
                yield one

        child.side_effect = items
    self.__dict__["_mock_children"][name] = child
    return child


_SUPPORTED = [
    name for name in _MAGICS
    if name not in (
        "__get__", "__set__", "__delete__", "__reversed__", "__missing__", "__repr__", "__dir__",
        "__format__", "__call__",
    ) and not name.startswith("__r") or name in ("__round__", "__rshift__")
]


def _with_magics(cls):
    for name in _SUPPORTED:
        method = _magic_method(name)
        method.__name__ = name
        setattr(cls, name, method)
    return cls


def _magic_getattr(self, name):
    if _is_magic(name) and name in _MAGICS:
        methods = self.__dict__.get("_mock_methods")
        known = self.__dict__["_mock_children"].get(name)
        if known is _MISSING:
            raise AttributeError(name)
        if methods is None or name in methods:
            return known if known is not None else _made_magic(self, name)
    return NonCallableMock.__getattr__(self, name)


class MagicMock(MagicMixin, Mock):
    """A mock that has special methods, too."""

    def __getattribute__(self, name):
        if name[:2] == "__" and name in _MAGICS and name in _SUPPORTED:
            return _magic_getattr(self, name)
        return object.__getattribute__(self, name)


_with_magics(MagicMock)


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    def __getattribute__(self, name):
        if name[:2] == "__" and name in _MAGICS and name in _SUPPORTED:
            return _magic_getattr(self, name)
        return object.__getattribute__(self, name)


_with_magics(NonCallableMagicMock)


class AsyncMock(MagicMock):
    """A mock whose calls are to be awaited."""

    _is_coroutine = True

    def reset_mock(self, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        state = self.__dict__
        state["await_count"] = 0
        state["await_args"] = None
        state["await_args_list"] = CallList()

    def __call__(self, /, *args, **kwargs):
        self._note_call(args, kwargs)
        return self._awaited(args, kwargs)

    async def _awaited(self, args, kwargs):
        made = Call((args, kwargs), two=True)
        state = self.__dict__
        state["await_count"] += 1
        state["await_args"] = made
        state["await_args_list"].append(made)
        effect = state["_mock_side_effect"]
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    raise StopAsyncIteration
                if _is_exception(result):
                    raise result
            elif inspect.iscoroutinefunction(effect):
                result = await effect(*args, **kwargs)
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if state["_mock_return_value"] is not DEFAULT:
            return self.return_value
        wraps = state["_mock_wraps"]
        if wraps is not None:
            result = wraps(*args, **kwargs)
            return await result if inspect.iscoroutinefunction(wraps) else result
        return self.return_value

    def assert_awaited(self):
        if self.await_count == 0:
            name = self.__dict__["_mock_name"] or "mock"
            raise AssertionError(f"Expected {name} to have been awaited.")

    def assert_awaited_once(self):
        if self.await_count != 1:
            name = self.__dict__["_mock_name"] or "mock"
            raise AssertionError(
                f"Expected {name} to have been awaited once. Awaited {self.await_count} times."
            )

    def assert_awaited_with(self, /, *args, **kwargs):
        expected = self._shown_expected(args, kwargs)
        if self.await_args is None:
            raise AssertionError(f"Expected await: {expected}\nNot awaited")
        if self.await_args != Call((args, kwargs), two=True):
            raise AssertionError(
                "expected await not found.\nExpected: %s\n  Actual: %s"
                % (expected, self._shown_expected(*self.await_args))
            )

    def assert_awaited_once_with(self, /, *args, **kwargs):
        self.assert_awaited_once()
        self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        if Call((args, kwargs), two=True) not in list(self.await_args_list):
            raise AssertionError("%s await not found" % self._shown_expected(args, kwargs))

    def assert_has_awaits(self, calls, any_order=False):
        made = list(self.await_args_list)
        expected = list(calls)
        if any_order:
            if all(one in made for one in expected):
                return
        elif expected in CallList(made):
            return
        raise AssertionError(
            f"Awaits not found.\nExpected: {CallList(expected)}\nActual: {CallList(made)}"
        )

    def assert_not_awaited(self):
        if self.await_count != 0:
            name = self.__dict__["_mock_name"] or "mock"
            raise AssertionError(
                f"Expected {name} to not have been awaited. Awaited {self.await_count} times."
            )


AsyncMock._awaited.__name__ = "_execute_mock_call"
AsyncMock._awaited.__qualname__ = "AsyncMockMixin._execute_mock_call"


class PropertyMock(Mock):
    """A property that is a mock."""

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


def seal(mock):
    """No more attributes come into being by being asked for."""
    mock.__dict__["_mock_sealed"] = True
    for child in list(mock.__dict__["_mock_children"].values()):
        if isinstance(child, NonCallableMock) and child.__dict__["_mock_new_parent"] is mock:
            seal(child)
