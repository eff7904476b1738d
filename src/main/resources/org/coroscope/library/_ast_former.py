"""What syntax trees were made of before there was Constant: Num, Str and the like. Part of ast."""

import warnings

from _ast_nodes import KINDS, AST

_Constant = KINDS["Constant"]


class _FormerKind(type):
    """Makes constants, and takes those with a value of its type for instances."""

    def __call__(cls, *args, **kwargs):
        for name in cls._fields[: len(args)]:
            if name in kwargs:
                raise TypeError(f"{cls.__name__} got multiple values for argument {name!r}")
        if cls._only is not None:
            return _Constant(cls._only[0], *args, **kwargs)
        return _Constant(*args, **kwargs)

    def __instancecheck__(cls, instance):
        if not isinstance(instance, _Constant) or not hasattr(instance, "value"):
            return False
        value = instance.value
        return isinstance(value, cls._types) and not isinstance(value, cls._not_types)


def _former(name, types, fields=(), not_types=(), only=None):
    body = {
        "__module__": "ast",
        "_fields": fields,
        "_types": types,
        "_not_types": not_types,
        "_only": only,
    }
    return _FormerKind(name, (_Constant,), body)


Num = _former("Num", (int, float, complex), ("n",), (bool,))
Str = _former("Str", (str,), ("s",))
Bytes = _former("Bytes", (bytes,), ("s",))
NameConstant = _former("NameConstant", (type(None), bool))
Ellipsis = _former("Ellipsis", (type(...),), only=(...,))


def _value(self):
    return self.value


def _set_value(self, value):
    self.value = value


_Constant.n = _Constant.s = property(_value, _set_value)


class slice(AST):
    """Former kinds of subscripts."""

    __module__ = "ast"


class Index(slice):
    """Was around a subscript; is that itself."""

    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    """Was around the parts of a subscript; a tuple now."""

    def __new__(cls, dims=(), **kwargs):
        return KINDS["Tuple"](list(dims), KINDS["Load"](), **kwargs)


_NAMES = {
    bool: "NameConstant",
    type(None): "NameConstant",
    int: "Num",
    float: "Num",
    complex: "Num",
    str: "Str",
    bytes: "Bytes",
    type(...): "Ellipsis",
}


def visitor_of_constant(visitor, node):
    """The method that a visitor has for a constant under a former name, or None."""
    value = node.value
    name = _NAMES.get(type(value)) or next(
        (name for kind, name in _NAMES.items() if isinstance(value, kind)), None
    )
    method = name and getattr(visitor, "visit_" + name, None)
    if method is not None:
        warnings.warn(
            f"visit_{name} is deprecated; add visit_Constant", DeprecationWarning, stacklevel=2
        )
    return method


for _kind in (Index, ExtSlice):
    _kind.__module__ = "ast"
FORMER = {
    kind.__name__: kind for kind in (Num, Str, Bytes, NameConstant, Ellipsis, slice, Index, ExtSlice)
}
