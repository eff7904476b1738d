"""Putting mocks into places, and taking them out again. Part of unittest.mock."""

import builtins
import contextlib
import functools
import inspect

from _mock_calls import DEFAULT
from _mock_objects import (
    AsyncMock, MagicMock, Mock, NonCallableMagicMock, NonCallableMock, without_first,
)

_started = []


def _found(path):
    """What a dotted name stands for."""
    parts = path.split(".")
    found = __import__(parts[0])
    used = parts[0]
    for part in parts[1:]:
        used += "." + part
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(used)
            found = getattr(found, part)
    return found


class _patch:
    attribute_name = None

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable,
                 kwargs, unsafe=True):
        _check_typos(kwargs, unsafe)
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        self.getter, self.attribute, self.new = getter, attribute, new
        self.spec, self.create, self.spec_set = spec, create, spec_set
        self.autospec, self.new_callable, self.kwargs = autospec, new_callable, kwargs
        self.additional_patchers = []
        self.has_local = False

    def copy(self):
        made = _patch(
            self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set,
            self.autospec, self.new_callable, self.kwargs,
        )
        made.attribute_name = self.attribute_name
        made.additional_patchers = [p.copy() for p in self.additional_patchers]
        return made

    def __call__(self, func):
        if isinstance(func, type):
            return self._decorated_class(func)
        if inspect.iscoroutinefunction(func):
            return self._decorated_coroutine(func)
        return self._decorated(func)

    def _decorated_class(self, cls):
        for name in dir(cls):
            if not name.startswith(patch.TEST_PREFIX):
                continue
            value = getattr(cls, name)
            if hasattr(value, "__call__"):
                setattr(cls, name, self.copy()(value))
        return cls

    @contextlib.contextmanager
    def _entered(self, patched, args, keywords):
        extra = []
        with contextlib.ExitStack() as stack:
            for patching in patched.patchings:
                made = stack.enter_context(patching)
                if patching.attribute_name is not None:
                    keywords.update(made)
                elif patching.new is DEFAULT:
                    extra.append(made)
            yield args + tuple(extra), keywords

    def _decorated(self, func):
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func

        @functools.wraps(func)
        def patched(*args, **keywords):
            with self._entered(patched, args, keywords) as (new_args, new_keywords):
                return func(*new_args, **new_keywords)

        patched.patchings = [self]
        return patched

    def _decorated_coroutine(self, func):
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func

        @functools.wraps(func)
        async def patched(*args, **keywords):
            with self._entered(patched, args, keywords) as (new_args, new_keywords):
                return await func(*new_args, **new_keywords)

        patched.patchings = [self]
        return patched

    def _original(self):
        target, name = self.target, self.attribute
        original, local = DEFAULT, False
        try:
            original = target.__dict__[name]
        except (AttributeError, KeyError):
            original = getattr(target, name, DEFAULT)
        else:
            local = True
        if name in vars(builtins) and inspect.ismodule(target):
            # A module sees the built-in names as its own.
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError("%s does not have the attribute %r" % (target, name))
        return original, local

    def __enter__(self):
        new, spec, spec_set = self.new, self.spec, self.spec_set
        autospec, kwargs = self.autospec, self.kwargs
        self.target = self.getter()
        original, local = self._original()
        if new is DEFAULT and autospec is None:
            if spec is True:
                spec = original
            if spec_set is True:
                spec_set = original
            kind = MagicMock
            if self.new_callable is not None:
                kind = self.new_callable
            else:
                this = spec if spec is not None else spec_set
                if this is None and inspect.iscoroutinefunction(original):
                    kind = AsyncMock
                elif this is not None and inspect.iscoroutinefunction(this):
                    kind = AsyncMock
                elif this is not None and not isinstance(this, list) and not callable(this):
                    kind = NonCallableMagicMock
            settings = {}
            if spec is not None:
                settings["spec"] = spec
            if spec_set is not None:
                settings["spec_set"] = spec_set
            if isinstance(kind, type) and issubclass(kind, NonCallableMock) and self.attribute:
                settings["name"] = self.attribute
            settings.update(kwargs)
            new = kind(**settings)
        elif autospec is not None:
            if original is DEFAULT:
                raise TypeError("Can't use 'autospec' with create=True")
            spec = original if autospec is True else autospec
            new = create_autospec(spec, spec_set=bool(spec_set), _name=self.attribute, **kwargs)
        elif kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        self.temp_original, self.is_local = original, local
        self._stack = contextlib.ExitStack()
        setattr(self.target, self.attribute, new)
        if self.attribute_name is not None:
            made = {self.attribute_name: new} if self.new is DEFAULT else {}
            for patching in self.additional_patchers:
                more = self._stack.enter_context(patching)
                if patching.new is DEFAULT:
                    made.update(more)
            return made
        return new

    def __exit__(self, *exc_info):
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and not hasattr(self.target, self.attribute):
                setattr(self.target, self.attribute, self.temp_original)
        return self._stack.__exit__(*exc_info)

    def start(self):
        result = self.__enter__()
        _started.append(self)
        return result

    def stop(self):
        if self not in _started:
            return None
        _started.remove(self)
        return self.__exit__(None, None, None)


def _place(target):
    try:
        target, attribute = target.rsplit(".", 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f"Need a valid target to patch. You supplied: {target!r}")
    return (lambda: _found(target)), attribute


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
          new_callable=None, *, unsafe=False, **kwargs):
    """Puts something in the place of what a dotted name stands for."""
    getter, attribute = _place(target)
    return _patch(
        getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe
    )


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None,
                  autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    if type(target) is str:
        raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
    return _patch(
        lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs,
        unsafe,
    )


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None,
                    new_callable=None, **kwargs):
    getter = (lambda: _found(target)) if type(target) is str else (lambda: target)
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    first, *others = [
        _patch(getter, name, new, spec, create, spec_set, autospec, new_callable, {})
        for name, new in kwargs.items()
    ]
    for one in (first, *others):
        one.attribute_name = one.attribute
    first.additional_patchers = others
    return first


class _patch_dict:
    """Changes a dict for a while."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear
        self._original = None

    def __call__(self, f):
        if isinstance(f, type):
            for name in dir(f):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(f, name)):
                    setattr(f, name, _patch_dict(self.in_dict, self.values, self.clear)(getattr(f, name)))
            return f

        if inspect.iscoroutinefunction(f):

            @functools.wraps(f)
            async def inner(*args, **kw):
                with self:
                    return await f(*args, **kw)

        else:

            @functools.wraps(f)
            def inner(*args, **kw):
                with self:
                    return f(*args, **kw)

        return inner

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _found(self.in_dict)
        if hasattr(self.in_dict, "copy"):
            self._original = self.in_dict.copy()
        else:
            self._original = {key: self.in_dict[key] for key in self.in_dict}
        if self.clear:
            _empty(self.in_dict)
        _fill(self.in_dict, self.values)
        return self.in_dict

    def __exit__(self, *args):
        if self._original is not None:
            _empty(self.in_dict)
            _fill(self.in_dict, self._original)
            self._original = None
        return False

    def start(self):
        result = self.__enter__()
        _started.append(self)
        return result

    def stop(self):
        if self not in _started:
            return None
        _started.remove(self)
        return self.__exit__(None, None, None)


def _empty(mapping):
    try:
        mapping.clear()
    except AttributeError:
        for key in list(mapping):
            del mapping[key]


def _fill(mapping, values):
    try:
        mapping.update(values)
    except AttributeError:
        for key in values:
            mapping[key] = values[key]


def _stop_all():
    for one in reversed(list(_started)):
        one.stop()


patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _stop_all
patch.TEST_PREFIX = "test"


def _check_typos(kwargs, unsafe):
    for typo in ("autospect", "auto_spec", "set_spec"):
        if typo in kwargs and not unsafe:
            raise RuntimeError(
                f"{typo!r} might be a typo; use unsafe=True if this is intended"
            )


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *,
                    unsafe=False, **kwargs):
    """A mock with the attributes of something, whose calls must have its signature."""
    settings = {"spec_set" if spec_set else "spec": spec}
    is_type = isinstance(spec, type)
    if inspect.iscoroutinefunction(spec):
        kind = AsyncMock
    elif not callable(spec) or is_type and instance and not hasattr(spec, "__call__"):
        kind = NonCallableMagicMock
    else:
        kind = MagicMock
    _check_typos(kwargs, unsafe)
    made = kind(name=kwargs.pop("name", _name), **settings, **kwargs)
    signature = None
    try:
        signature = inspect.signature(spec)
    except (TypeError, ValueError):
        pass
    if signature is not None and not instance and isinstance(made, Mock):
        answer = kwargs.get("side_effect")

        def check(*args, **kw):
            signature.bind(*args, **kw)
            return DEFAULT if answer is None else answer(*args, **kw)

        made.side_effect = check
    if inspect.isfunction(spec) and kind is MagicMock and signature is not None:
        made.side_effect = kwargs.get("side_effect")
        return _as_function(made, spec, signature)
    if is_type:
        if not instance:
            made.return_value._mock_add_spec(spec)
            made.return_value.__dict__["_spec_signature"] = None
        for name in dir(spec):
            if name.startswith("__") or not callable(getattr(spec, name, None)):
                continue
            child = getattr(made if instance else made.return_value, name)
            static = inspect.getattr_static(spec, name)
            try:
                own = inspect.signature(getattr(spec, name))
            except (TypeError, ValueError):
                continue
            bound = isinstance(static, (staticmethod, classmethod))
            child.__dict__["_spec_signature"] = own if bound else without_first(own)

            def checker(*args, _own=own, _bound=bound, **kw):
                _own.bind(*(args if _bound else (None, *args)), **kw)
                return DEFAULT

            child.side_effect = checker
    return made


_ASSERTIONS = ("assert_called", "assert_called_once", "assert_called_with", "assert_called_once_with",
               "assert_any_call", "assert_has_calls", "assert_not_called", "attach_mock", "configure_mock")
_COUNTS = ("called", "call_count", "call_args", "call_args_list", "method_calls", "mock_calls")


def _as_function(mock, spec, signature):
    """A function in front of a mock: as an attribute of a class it is bound as the original is."""
    mock.__dict__["_spec_signature"] = signature

    @functools.wraps(spec)
    def function(*args, **kwargs):
        signature.bind(*args, **kwargs)
        mock.return_value = function.return_value
        if function.side_effect is not known[0]:
            # Given once, as it may be an iterable that goes on from call to call.
            mock.side_effect = known[0] = function.side_effect
        try:
            return mock(*args, **kwargs)
        finally:
            tell()

    def tell():
        for name in _COUNTS:
            setattr(function, name, getattr(mock, name))

    def reset_mock(*args, **kwargs):
        mock.reset_mock(*args, **kwargs)
        tell()

    for name in _ASSERTIONS:
        setattr(function, name, getattr(mock, name))
    del function.__wrapped__
    function.__doc__ = None
    function.__signature__ = signature
    function.mock, function.reset_mock = mock, reset_mock
    function.return_value, function.side_effect = mock.return_value, mock.side_effect
    known = [function.side_effect]
    tell()
    return function


def mock_open(mock=None, read_data=""):
    """A mock of open() whose files have contents."""
    import io

    if mock is None:
        mock = MagicMock(name="open", spec=open)
    handle = MagicMock(spec=["read", "readline", "readlines", "write", "writelines", "close",
                             "__enter__", "__exit__", "__iter__", "__next__"])
    make = io.BytesIO if isinstance(read_data, bytes) else io.StringIO
    held = [make(read_data)]
    handle.__enter__.return_value = handle
    handle.write.return_value = None
    handle.read.side_effect = lambda *args: held[0].read(*args)
    handle.readline.side_effect = lambda *args: held[0].readline(*args)
    handle.readlines.side_effect = lambda *args: held[0].readlines(*args)
    handle.__iter__.side_effect = lambda: iter(held[0])
    handle.__next__.side_effect = lambda: next(held[0])

    def renew(*args, **kwargs):
        held[0] = make(read_data)
        return DEFAULT

    mock.side_effect = renew
    mock.return_value = handle
    return mock
