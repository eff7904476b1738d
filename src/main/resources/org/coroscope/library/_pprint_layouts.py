"""How objects of each kind are laid out over lines. Part of pprint."""

import collections
import dataclasses
import re
import types


def _dict(printer, object, stream, indent, allowance, context, level):
    stream.write("{")
    if printer._indent_per_level > 1:
        stream.write((printer._indent_per_level - 1) * " ")
    if len(object):
        items = printer._sorted_items(object)
        printer._write_pairs(items, stream, indent, allowance + 1, context, level)
    stream.write("}")


def _ordered_dict(printer, object, stream, indent, allowance, context, level):
    if not object:
        stream.write(repr(object))
        return
    name = type(object).__name__
    stream.write(name + "(")
    printer._format(
        list(object.items()), stream, indent + len(name) + 1, allowance + 1, context, level
    )
    stream.write(")")


def _list(printer, object, stream, indent, allowance, context, level):
    stream.write("[")
    printer._write_items(object, stream, indent, allowance + 1, context, level)
    stream.write("]")


def _tuple(printer, object, stream, indent, allowance, context, level):
    stream.write("(")
    end = ",)" if len(object) == 1 else ")"
    printer._write_items(object, stream, indent, allowance + len(end), context, level)
    stream.write(end)


def _set(printer, object, stream, indent, allowance, context, level):
    from pprint import _SafeKey

    if not len(object):
        stream.write(repr(object))
        return
    kind = type(object)
    if kind is set:
        start, end = "{", "}"
    else:
        start, end = kind.__name__ + "({", "})"
        indent += len(kind.__name__) + 1
    stream.write(start)
    items = sorted(object, key=_SafeKey)
    printer._write_items(items, stream, indent, allowance + len(end), context, level)
    stream.write(end)


def _str(printer, object, stream, indent, allowance, context, level):
    """Texts are broken after white space, and joined by standing one below the other."""
    if not len(object):
        stream.write(repr(object))
        return
    if level == 1:
        indent += 1
        allowance += 1
    width = printer._width - indent
    chunks = []
    lines = object.splitlines(True)
    for at, line in enumerate(lines):
        last_line = at == len(lines) - 1
        if len(repr(line)) <= width - (allowance if last_line else 0):
            chunks.append(repr(line))
            continue
        parts = re.findall(r"\S*\s*", line)[:-1]
        current = ""
        for j, part in enumerate(parts):
            last = last_line and j == len(parts) - 1
            if len(repr(current + part)) > width - (allowance if last else 0):
                if current:
                    chunks.append(repr(current))
                current = part
            else:
                current += part
        if current:
            chunks.append(repr(current))
    if len(chunks) == 1:
        stream.write(chunks[0])
        return
    text = ("\n" + " " * indent).join(chunks)
    stream.write("(" + text + ")" if level == 1 else text)


def _bytes(printer, object, stream, indent, allowance, context, level):
    if len(object) <= 4:
        stream.write(repr(object))
        return
    in_parentheses = level == 1
    if in_parentheses:
        indent += 1
        allowance += 1
        stream.write("(")
    width = printer._width - indent
    chunks, current = [], b""
    last = len(object) // 4 * 4
    for at in range(0, len(object), 4):
        part = bytes(object[at : at + 4])
        if at == last:
            width -= allowance
        if len(repr(current + part)) > width:
            if current:
                chunks.append(repr(current))
            current = part
        else:
            current += part
    if current:
        chunks.append(repr(current))
    stream.write(("\n" + " " * indent).join(chunks))
    if in_parentheses:
        stream.write(")")


def _bytearray(printer, object, stream, indent, allowance, context, level):
    stream.write("bytearray(")
    _bytes(printer, bytes(object), stream, indent + 10, allowance + 1, context, level + 1)
    stream.write(")")


def _mappingproxy(printer, object, stream, indent, allowance, context, level):
    stream.write("mappingproxy(")
    printer._format(object.copy(), stream, indent + 13, allowance + 1, context, level)
    stream.write(")")


def _namespace(printer, object, stream, indent, allowance, context, level):
    kind = type(object)
    name = "namespace" if kind is types.SimpleNamespace else kind.__name__
    indent += len(name) + 1
    stream.write(name + "(")
    items = list(object.__dict__.items())
    printer._write_attributes(items, stream, indent, allowance, context, level)
    stream.write(")")


def _dataclass(printer, object, stream, indent, allowance, context, level):
    name = type(object).__name__
    indent += len(name) + 1
    items = [(f.name, getattr(object, f.name)) for f in dataclasses.fields(object) if f.repr]
    stream.write(name + "(")
    printer._write_attributes(items, stream, indent, allowance, context, level)
    stream.write(")")


def _default_dict(printer, object, stream, indent, allowance, context, level):
    if not len(object):
        stream.write(repr(object))
        return
    name = type(object).__name__
    factory = printer._repr(object.default_factory, context, level)
    indent += len(name) + 1
    stream.write("%s(%s,\n%s" % (name, factory, " " * indent))
    _dict(printer, object, stream, indent, allowance + 1, context, level)
    stream.write(")")


def _counter(printer, object, stream, indent, allowance, context, level):
    if not len(object):
        stream.write(repr(object))
        return
    name = type(object).__name__
    stream.write(name + "({")
    if printer._indent_per_level > 1:
        stream.write((printer._indent_per_level - 1) * " ")
    items = object.most_common()
    printer._write_pairs(items, stream, indent + len(name) + 1, allowance + 2, context, level)
    stream.write("})")


def _chain_map(printer, object, stream, indent, allowance, context, level):
    if not len(object.maps):
        stream.write(repr(object))
        return
    name = type(object).__name__
    stream.write(name + "(")
    indent += len(name) + 1
    for at, one in enumerate(object.maps):
        last = at == len(object.maps) - 1
        printer._format(one, stream, indent, allowance + 1 if last else 1, context, level)
        stream.write(")" if last else ",\n" + " " * indent)


def _deque(printer, object, stream, indent, allowance, context, level):
    if not len(object):
        stream.write(repr(object))
        return
    name = type(object).__name__
    stream.write(name + "(")
    indent += len(name) + 1
    stream.write("[")
    if object.maxlen is None:
        printer._write_items(object, stream, indent, allowance + 2, context, level)
        stream.write("])")
    else:
        printer._write_items(object, stream, indent, 2, context, level)
        limit = printer._repr(object.maxlen, context, level)
        stream.write("],\n%smaxlen=%s)" % (" " * indent, limit))


def _wrapped(printer, object, stream, indent, allowance, context, level):
    printer._format(object.data, stream, indent, allowance, context, level - 1)


_LAYOUTS = (
    (dict, _dict),
    (collections.OrderedDict, _ordered_dict),
    (list, _list),
    (tuple, _tuple),
    (set, _set),
    (frozenset, _set),
    (str, _str),
    (bytes, _bytes),
    (bytearray, _bytearray),
    (types.MappingProxyType, _mappingproxy),
    (types.SimpleNamespace, _namespace),
    (collections.defaultdict, _default_dict),
    (collections.Counter, _counter),
    (collections.ChainMap, _chain_map),
    (collections.deque, _deque),
    (collections.UserDict, _wrapped),
    (collections.UserList, _wrapped),
    (collections.UserString, _wrapped),
)


def layout_of(object):
    """What lays an object out; None if its own text is all there is."""
    own = type(object).__repr__
    for kind, layout in _LAYOUTS:
        if own is kind.__repr__ and isinstance(object, kind):
            return layout
    if (
        dataclasses.is_dataclass(object)
        and not isinstance(object, type)
        and object.__dataclass_params__.repr
        and "__create_fn__" in getattr(getattr(own, "__wrapped__", None), "__qualname__", "")
    ):
        return _dataclass
    return None
