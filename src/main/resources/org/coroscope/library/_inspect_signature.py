"""Signatures of callables."""

import sys as _sys
import types as _types
from collections import OrderedDict as _OrderedDict
from keyword import iskeyword as _iskeyword


class _empty:
    """Marks what is not there: no default, no annotation."""


class _Kind(int):
    """How an argument may be given."""

    def __new__(cls, value, name, description):
        made = int.__new__(cls, value)
        made.name = name
        made.description = description
        made.value = value
        return made

    def __str__(self):
        return self.name

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {int(self)}>"

    def __hash__(self):
        return int.__hash__(self)


_POSITIONAL_ONLY = _Kind(0, "POSITIONAL_ONLY", "positional-only")
_POSITIONAL_OR_KEYWORD = _Kind(1, "POSITIONAL_OR_KEYWORD", "positional or keyword")
_VAR_POSITIONAL = _Kind(2, "VAR_POSITIONAL", "variadic positional")
_KEYWORD_ONLY = _Kind(3, "KEYWORD_ONLY", "keyword-only")
_VAR_KEYWORD = _Kind(4, "VAR_KEYWORD", "variadic keyword")
_KINDS = (
    _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD,
)


def formatannotation(annotation, base_module=None):
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, _types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


class Parameter:
    """One parameter of a callable."""

    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if kind not in _KINDS:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        kind = _KINDS[kind]
        if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{kind.description} parameters cannot have default values")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if not name.isidentifier() or _iskeyword(name) and kind is not _POSITIONAL_ONLY:
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name = name
        self._kind = kind
        self._default = default
        self._annotation = annotation

    name = property(lambda self: self._name)
    kind = property(lambda self: self._kind)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)

    def replace(self, *, name=_empty, kind=_empty, annotation=..., default=...):
        return type(self)(
            self._name if name is _empty else name,
            self._kind if kind is _empty else kind,
            default=self._default if default is ... else default,
            annotation=self._annotation if annotation is ... else annotation,
        )

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text += ": " + formatannotation(self._annotation)
        if self._default is not _empty:
            sign = " = " if self._annotation is not _empty else "="
            text += sign + repr(self._default)
        if self._kind == _VAR_POSITIONAL:
            text = "*" + text
        elif self._kind == _VAR_KEYWORD:
            text = "**" + text
        return text

    def __repr__(self):
        return f'<{type(self).__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (
            self._name == other._name and self._kind == other._kind
            and self._default == other._default and self._annotation == other._annotation
        )


class BoundArguments:
    """Arguments, each under the parameter that takes it."""

    __slots__ = ("arguments", "_signature")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if parameter.kind == _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        started = False
        for name, parameter in self._signature.parameters.items():
            if not started:
                if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started or name not in self.arguments:
                continue
            if parameter.kind == _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        complete = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                complete[name] = self.arguments[name]
            elif parameter.default is not _empty:
                complete[name] = parameter.default
            elif parameter.kind is _VAR_POSITIONAL:
                complete[name] = ()
            elif parameter.kind is _VAR_KEYWORD:
                complete[name] = {}
        self.arguments = complete

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self._signature == other._signature and self.arguments == other.arguments

    def __repr__(self):
        inside = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"<{type(self).__name__} ({inside})>"


class Signature:
    """The parameters of a callable and what it returns."""

    __slots__ = ("_return_annotation", "_parameters")

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        ordered = _OrderedDict()
        last = _POSITIONAL_ONLY
        seen_default = False
        for parameter in parameters or ():
            name, kind = parameter.name, parameter.kind
            if kind < last:
                raise ValueError(
                    f"wrong parameter order: {last.description} parameter before "
                    f"{kind.description} parameter"
                )
            last = kind
            if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                if parameter.default is not _empty:
                    seen_default = True
                elif seen_default:
                    raise ValueError("non-default argument follows default argument")
            if name in ordered:
                raise ValueError(f"duplicate parameter name: {name!r}")
            ordered[name] = parameter
        self._parameters = _types.MappingProxyType(ordered)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return signature(obj, follow_wrapped=follow_wrapped, eval_str=eval_str)

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    def replace(self, *, parameters=..., return_annotation=...):
        return type(self)(
            self._parameters.values() if parameters is ... else parameters,
            return_annotation=(
                self._return_annotation if return_annotation is ... else return_annotation
            ),
        )

    def __hash__(self):
        return hash((tuple(self._parameters.values()), self._return_annotation))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return (
            list(self._parameters.values()) == list(other._parameters.values())
            and self._return_annotation == other._return_annotation
        )

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments = {}
        given = list(args)
        left = list(self._parameters.values())
        while left:
            parameter = left[0]
            name, kind = parameter.name, parameter.kind
            if kind == _VAR_POSITIONAL:
                left.pop(0)
                if given:
                    arguments[name] = tuple(given)
                    given = []
                continue
            if kind in (_KEYWORD_ONLY, _VAR_KEYWORD) or not given:
                break
            if name in kwargs and kind != _POSITIONAL_ONLY:
                raise TypeError(f"multiple values for argument {name!r}")
            left.pop(0)
            arguments[name] = given.pop(0)
        if given:
            raise TypeError("too many positional arguments")
        rest = dict(kwargs)
        keywords = None
        for parameter in left:
            name, kind = parameter.name, parameter.kind
            if kind == _VAR_KEYWORD:
                keywords = parameter
            elif kind == _VAR_POSITIONAL:
                continue
            elif kind == _POSITIONAL_ONLY:
                if name in rest:
                    raise TypeError(
                        f"{name!r} parameter is positional only, but was passed as a keyword"
                    )
                if parameter.default is _empty and not partial:
                    raise TypeError(f"missing a required argument: {name!r}")
            elif name in rest:
                arguments[name] = rest.pop(name)
            elif parameter.default is _empty and not partial:
                kind_text = " keyword-only" if kind == _KEYWORD_ONLY else ""
                kind_text = ""
                raise TypeError(f"missing a required{kind_text} argument: {name!r}")
        if rest:
            if keywords is None:
                raise TypeError(f"got an unexpected keyword argument {next(iter(rest))!r}")
            arguments[keywords.name] = rest
        return BoundArguments(self, arguments)

    def __str__(self):
        parts = []
        needs_slash = False
        needs_star = True
        for parameter in self._parameters.values():
            kind = parameter.kind
            if kind == _POSITIONAL_ONLY:
                needs_slash = True
            elif needs_slash:
                parts.append("/")
                needs_slash = False
            if kind == _VAR_POSITIONAL:
                needs_star = False
            elif kind == _KEYWORD_ONLY and needs_star:
                parts.append("*")
                needs_star = False
            parts.append(str(parameter))
        if needs_slash:
            parts.append("/")
        text = "(" + ", ".join(parts) + ")"
        if self._return_annotation is not _empty:
            text += " -> " + formatannotation(self._return_annotation)
        return text

    def __repr__(self):
        return f"<{type(self).__name__} {self}>"


def unwrap(func, *, stop=None):
    """What a chain of wrappers made by functools.wraps goes round."""
    first = func
    seen = {id(func)}
    while hasattr(func, "__wrapped__") and not isinstance(func, type):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen:
            raise ValueError(f"wrapper loop when unwrapping {first!r}")
        seen.add(id(func))
    return func


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The signature of a function, method, class or other callable."""
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if isinstance(obj, _types.MethodType):
        return _without_first(
            signature(obj.__func__, follow_wrapped=follow_wrapped, eval_str=eval_str))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda function: hasattr(function, "__signature__"))
        if isinstance(obj, _types.MethodType):
            return signature(obj, eval_str=eval_str)
    given = getattr(obj, "__signature__", None)
    if given is not None:
        if not isinstance(given, Signature):
            raise TypeError(f"unexpected object {given!r} in __signature__ attribute")
        return given
    if isinstance(obj, _types.FunctionType):
        return _of_function(obj, eval_str)
    if type(obj).__name__ == "partial" and hasattr(obj, "keywords"):
        return _of_partial(obj)
    if isinstance(obj, type):
        return _of_class(obj, eval_str)
    if isinstance(obj, (_types.BuiltinFunctionType, _types.MethodDescriptorType,
                        _types.WrapperDescriptorType, _types.MethodWrapperType)):
        return _of_builtin(obj)
    call = type(obj).__call__
    if isinstance(call, _types.FunctionType):
        return _without_first(signature(call, eval_str=eval_str))
    raise ValueError(f"callable {obj!r} is not supported by signature")


def _of_builtin(function):
    text = function.__text_signature__
    if not text:
        raise ValueError(f"no signature found for builtin {function!r}")
    return _from_text(function, text)


def _from_text(obj, text):
    """The signature that a __text_signature__ states; what is bound already is left out."""
    first = text[1:].partition(",")[0].rstrip(")")
    bound = first == "$module" or first.startswith("$") and hasattr(obj, "__self__")
    try:
        namespace = {}
        exec(f"def stated{text.replace('$', '')}: pass", {"sys": _sys}, namespace)
    except SyntaxError:
        raise ValueError(f"{obj!r} builtin has invalid signature") from None
    parameters = list(signature(namespace["stated"]).parameters.values())
    if bound:
        del parameters[0]
    elif first.startswith("$"):
        parameters[0] = parameters[0].replace(kind=_POSITIONAL_ONLY)
    return Signature(parameters)


def _without_first(found):
    parameters = list(found.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if parameters[0].kind is not _VAR_POSITIONAL:
        parameters = parameters[1:]
    return found.replace(parameters=parameters)


def _of_function(function, eval_str):
    code = function.__code__
    names = code.co_varnames
    positional = code.co_argcount
    annotations = dict(function.__annotations__)
    if eval_str:
        annotations = {
            name: eval(value, function.__globals__) if isinstance(value, str) else value
            for name, value in annotations.items()
        }
    defaults = function.__defaults__ or ()
    first_default = positional - len(defaults)
    parameters = []

    def add(name, kind, default=_empty):
        made = Parameter.__new__(Parameter)
        made._name = name
        made._kind = kind
        made._default = default
        made._annotation = annotations.get(name, _empty)
        parameters.append(made)

    for index in range(positional):
        kind = (
            _POSITIONAL_ONLY if index < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD)
        default = defaults[index - first_default] if index >= first_default else _empty
        add(names[index], kind, default)
    total = positional + code.co_kwonlyargcount
    next_name = total
    if code.co_flags & 4:
        add(names[next_name], _VAR_POSITIONAL)
        next_name += 1
    for name in names[positional:total]:
        add(name, _KEYWORD_ONLY, (function.__kwdefaults__ or {}).get(name, _empty))
    if code.co_flags & 8:
        add(names[next_name], _VAR_KEYWORD)
    return Signature(parameters, return_annotation=annotations.get("return", _empty))


def _of_partial(partial):
    inner = signature(partial.func)
    bound = inner.bind_partial(*partial.args, **partial.keywords)
    parameters = []
    keyword_from_here = False
    for name, parameter in inner.parameters.items():
        if name in bound.arguments:
            if parameter.kind is _POSITIONAL_ONLY:
                continue
            if parameter.kind is _POSITIONAL_OR_KEYWORD:
                if name not in partial.keywords:
                    continue
                keyword_from_here = True
                parameter = parameter.replace(default=bound.arguments[name])
            elif parameter.kind is _KEYWORD_ONLY:
                parameter = parameter.replace(default=bound.arguments[name])
        if keyword_from_here:
            if parameter.kind is _POSITIONAL_OR_KEYWORD:
                parameter = parameter.replace(kind=_KEYWORD_ONLY)
            elif parameter.kind is _VAR_POSITIONAL:
                continue
        parameters.append(parameter)
    return inner.replace(parameters=parameters)


def _own(cls, name):
    for base in cls.__mro__:
        if name in base.__dict__:
            return base, base.__dict__[name]
    return None, None


def _of_class(cls, eval_str):
    _, call = _own(type(cls), "__call__")
    if isinstance(call, _types.FunctionType):
        return _without_first(signature(call, eval_str=eval_str))
    new_owner, new = _own(cls, "__new__")
    init_owner, init = _own(cls, "__init__")
    if isinstance(new, staticmethod):
        new = new.__func__
    plain_new = isinstance(new, _types.FunctionType)
    plain_init = isinstance(init, _types.FunctionType)
    if plain_new and (not plain_init or cls.__mro__.index(new_owner) <= cls.__mro__.index(
            init_owner)):
        return _without_first(signature(new, eval_str=eval_str))
    if plain_init:
        return _without_first(signature(init, eval_str=eval_str))
    for base in cls.__mro__[:-1]:
        text = base.__text_signature__
        if text:
            return _from_text(cls, text)
    if new_owner is object and init_owner is object:
        return Signature()
    raise ValueError(f"no signature found for builtin type {cls!r}")
