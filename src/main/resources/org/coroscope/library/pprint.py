"""Data laid out over lines, to be read."""

import sys as _sys
from _pprint_layouts import layout_of as _layout_of
from io import StringIO as _StringIO

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False,
           sort_dicts=True, underscore_numbers=False):
    """Prints an object, laid out."""
    PrettyPrinter(
        stream=stream, indent=indent, width=width, depth=depth, compact=compact,
        sort_dicts=sort_dicts, underscore_numbers=underscore_numbers,
    ).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
            underscore_numbers=False):
    """The text of an object, laid out."""
    return PrettyPrinter(
        indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    ).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """Prints an object, its dicts in their own order."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    """The text of an object that may hold itself."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    """Whether the text of an object could be evaluated."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


def isrecursive(object):
    """Whether an object holds itself."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


class _SafeKey:
    """Orders what cannot be compared by the names of the types."""

    __slots__ = ("obj",)

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return (str(type(self.obj)), id(self.obj)) < (str(type(other.obj)), id(other.obj))


def _safe_pair(item):
    return _SafeKey(item[0]), _SafeKey(item[1])


def _recursion(object):
    return f"<Recursion on {type(object).__name__} with id={id(object)}>"


_SIMPLE = (str, bytes, bytearray, float, complex, bool, type(None))


class PrettyPrinter:
    """Lays objects out with the same settings."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False,
                 sort_dicts=True, underscore_numbers=False):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = _sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        if self._stream is not None:
            self._format(object, self._stream, 0, 0, {}, 0)
            self._stream.write("\n")

    def pformat(self, object):
        stream = _StringIO()
        self._format(object, stream, 0, 0, {}, 0)
        return stream.getvalue()

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """Text, whether it can be evaluated, whether it is recursive. To be overridden."""
        return self._safe_repr(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        text, readable, recursive = self.format(object, context.copy(), self._depth, level)
        return text

    def _format(self, object, stream, indent, allowance, context, level):
        """Writes an object that begins at a column, with room left behind it."""
        key = id(object)
        if key in context:
            stream.write(_recursion(object))
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            layout = _layout_of(object)
            if layout is not None:
                context[key] = 1
                layout(self, object, stream, indent, allowance, context, level + 1)
                del context[key]
                return
        stream.write(text)

    def _sorted_items(self, object):
        if self._sort_dicts:
            return sorted(object.items(), key=_safe_pair)
        return list(object.items())

    def _write_items(self, items, stream, indent, allowance, context, level):
        """The items of a sequence: one a line, or as many as fit if compact."""
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")
        new_line = ",\n" + " " * indent
        separator = ""
        room = whole = self._width - indent + 1
        items = list(items)
        for at, item in enumerate(items):
            last = at == len(items) - 1
            if last:
                whole -= allowance
                room -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                needed = len(text) + 2
                if room < needed:
                    room = whole
                    if separator:
                        separator = new_line
                if room >= needed:
                    room -= needed
                    stream.write(separator)
                    separator = ", "
                    stream.write(text)
                    continue
            stream.write(separator)
            separator = new_line
            self._format(item, stream, indent, allowance if last else 1, context, level)

    def _write_pairs(self, items, stream, indent, allowance, context, level):
        """The items of a mapping, one a line."""
        indent += self._indent_per_level
        new_line = ",\n" + " " * indent
        for at, (key, value) in enumerate(items):
            last = at == len(items) - 1
            text = self._repr(key, context, level)
            stream.write(text + ": ")
            self._format(
                value, stream, indent + len(text) + 2, allowance if last else 1, context, level
            )
            if not last:
                stream.write(new_line)

    def _write_attributes(self, items, stream, indent, allowance, context, level):
        """Names and values of attributes, one a line."""
        new_line = ",\n" + " " * indent
        for at, (name, value) in enumerate(items):
            last = at == len(items) - 1
            stream.write(name + "=")
            if id(value) in context:
                stream.write("...")
            else:
                self._format(
                    value, stream, indent + len(name) + 1, allowance if last else 1, context, level
                )
            if not last:
                stream.write(new_line)

    def _safe_repr(self, object, context, maxlevels, level):
        kind = type(object)
        if kind in _SIMPLE:
            return repr(object), True, False
        own = kind.__repr__
        if issubclass(kind, int) and own is int.__repr__:
            return (f"{object:_d}" if self._underscore_numbers else repr(object)), True, False
        if issubclass(kind, dict) and own is dict.__repr__:
            parts, shape = self._sorted_items(object), "{%s}"
        elif issubclass(kind, list) and own is list.__repr__:
            parts, shape = object, "[%s]"
        elif issubclass(kind, tuple) and own is tuple.__repr__:
            parts, shape = object, "(%s,)" if len(object) == 1 else "(%s)"
        else:
            text = repr(object)
            return text, bool(text) and not text.startswith("<"), False
        if not object:
            return shape % "", True, False
        key = id(object)
        if maxlevels and level >= maxlevels:
            return shape % "...", False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        texts, readable, recursive = [], True, False
        for part in parts:
            made = [
                self.format(one, context, maxlevels, level + 1)
                for one in (part if shape[0] == "{" else (part,))
            ]
            texts.append(": ".join(text for text, _, _ in made))
            readable = readable and all(r for _, r, _ in made)
            recursive = recursive or any(r for _, _, r in made)
        del context[key]
        return shape % ", ".join(texts), readable, recursive
