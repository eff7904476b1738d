"""Syntax trees: made from texts, shown, walked over and changed."""

import _coroscope
from _ast_former import FORMER as _FORMER, visitor_of_constant as _visitor_of_constant
from _ast_nodes import KINDS as _KINDS, AST, node_of as _node_of

globals().update(_KINDS)
globals().update(_FORMER)

PyCF_ONLY_AST = 1024
PyCF_ALLOW_TOP_LEVEL_AWAIT = 8192
PyCF_TYPE_COMMENTS = 4096


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None):
    """The syntax tree of a text."""
    if isinstance(source, (bytes, bytearray)):
        source = bytes(source).decode("utf-8")
    if mode not in ("exec", "eval", "single"):
        raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
    if isinstance(source, AST):
        return source
    text = source.lstrip(" \t") if mode == "eval" else source
    raw = _coroscope.syntax_tree(text, mode == "eval")
    if raw is None:
        # Raises what is wrong with the text.
        compile(source, filename, mode)
    tree = _node_of(raw)
    if mode == "eval":
        return _KINDS["Expression"](body=tree)
    if mode == "single":
        return _KINDS["Interactive"](body=tree.body)
    return tree


def _place(node):
    line = getattr(node, "lineno", None)
    return f" on line {line}" if line else ""


def literal_eval(node_or_string):
    """The value of a text that has only literals in it."""
    K = _KINDS
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(" \t"), mode="eval")
    if isinstance(node_or_string, K["Expression"]):
        node_or_string = node_or_string.body

    def refuse(node):
        raise ValueError("malformed node or string%s: %r" % (_place(node), node))

    def number(node):
        if not isinstance(node, K["Constant"]) or type(node.value) not in (int, float, complex):
            refuse(node)
        return node.value

    def signed(node):
        if isinstance(node, K["UnaryOp"]) and isinstance(node.op, (K["UAdd"], K["USub"])):
            value = number(node.operand)
            return +value if isinstance(node.op, K["UAdd"]) else -value
        return number(node)

    def value(node):
        if isinstance(node, K["Constant"]):
            return node.value
        if isinstance(node, K["Tuple"]):
            return tuple(map(value, node.elts))
        if isinstance(node, K["List"]):
            return list(map(value, node.elts))
        if isinstance(node, K["Set"]):
            return set(map(value, node.elts))
        if (
            isinstance(node, K["Call"]) and isinstance(node.func, K["Name"])
            and node.func.id == "set" and node.args == node.keywords == []
        ):
            return set()
        if isinstance(node, K["Dict"]):
            if len(node.keys) != len(node.values):
                refuse(node)
            return dict(zip(map(value, node.keys), map(value, node.values)))
        if isinstance(node, K["BinOp"]) and isinstance(node.op, (K["Add"], K["Sub"])):
            left, right = signed(node.left), number(node.right)
            if isinstance(left, (int, float)) and isinstance(right, complex):
                return left + right if isinstance(node.op, K["Add"]) else left - right
        return signed(node)

    return value(node_or_string)


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None):
    """The text of a tree."""
    if not isinstance(node, AST):
        raise TypeError("expected AST, got %r" % node.__class__.__name__)
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent

    def shown(node, level=0):
        prefix, separator = "", ", "
        if indent is not None:
            level += 1
            prefix = "\n" + indent * level
            separator = "," + prefix
        if isinstance(node, list):
            if not node:
                return "[]", True
            parts = [shown(one, level)[0] for one in node]
            return "[%s%s]" % (prefix, separator.join(parts)), False
        if not isinstance(node, AST):
            return repr(node), True
        cls = type(node)
        parts, simple, named = [], True, annotate_fields
        names = [(name, True) for name in node._fields]
        if include_attributes:
            names += [(name, False) for name in node._attributes]
        for name, is_field in names:
            if not hasattr(node, name):
                named = named or is_field
                continue
            value = getattr(node, name)
            if value is None and getattr(cls, name, ...) is None:
                named = named or is_field
                continue
            text, is_simple = shown(value, level)
            simple = simple and is_simple
            parts.append("%s=%s" % (name, text) if named or not is_field else text)
        if simple and len(parts) <= 3:
            return "%s(%s)" % (cls.__name__, ", ".join(parts)), not parts
        return "%s(%s%s)" % (cls.__name__, prefix, separator.join(parts)), False

    return shown(node)[0]


def copy_location(new_node, old_node):
    """Gives a node the place of another."""
    for name in ("lineno", "col_offset", "end_lineno", "end_col_offset"):
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or hasattr(old_node, name) and name.startswith("end_"):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Gives nodes without a place that of the node around them."""

    def fix(node, lineno, col_offset, end_lineno, end_col_offset):
        place = {
            "lineno": lineno, "end_lineno": end_lineno, "col_offset": col_offset,
            "end_col_offset": end_col_offset,
        }
        for name in place:
            if name in node._attributes:
                missing = not hasattr(node, name)
                if missing or name.startswith("end_") and getattr(node, name) is None:
                    setattr(node, name, place[name])
                else:
                    place[name] = getattr(node, name)
        for child in iter_child_nodes(node):
            fix(child, **place)

    fix(node, 1, 0, 1, 0)
    return node


def increment_lineno(node, n=1):
    for child in walk(node):
        if "lineno" in child._attributes:
            child.lineno = getattr(child, "lineno", 0) + n
        if "end_lineno" in child._attributes and getattr(child, "end_lineno", None) is not None:
            child.end_lineno += n
    return node


def iter_fields(node):
    for field in node._fields:
        try:
            yield field, getattr(node, field)
        except AttributeError:
            pass


def iter_child_nodes(node):
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            yield from (one for one in value if isinstance(one, AST))


def get_docstring(node, clean=True):
    """The docstring of a module, class or function."""
    K = _KINDS
    if not isinstance(
        node, (K["AsyncFunctionDef"], K["FunctionDef"], K["ClassDef"], K["Module"])
    ):
        raise TypeError("%r can't have docstrings" % node.__class__.__name__)
    if not node.body or not isinstance(node.body[0], K["Expr"]):
        return None
    value = node.body[0].value
    if not isinstance(value, K["Constant"]) or not isinstance(value.value, str):
        return None
    if clean:
        import inspect

        return inspect.cleandoc(value.value)
    return value.value


def get_source_segment(source, node, *, padded=False):
    """The text of a node."""
    if getattr(node, "end_lineno", None) is None or node.end_col_offset is None:
        return None
    lines = [line.encode() for line in source.splitlines(keepends=True)]
    first, last = node.lineno - 1, node.end_lineno - 1
    if first == last:
        return lines[first][node.col_offset : node.end_col_offset].decode()
    padding = ""
    if padded:
        before = lines[first][: node.col_offset].decode()
        padding = "".join(c if c in "\f\t" else " " for c in before)
    parts = [padding + lines[first][node.col_offset :].decode()]
    parts += [line.decode() for line in lines[first + 1 : last]]
    parts.append(lines[last][: node.end_col_offset].decode())
    return "".join(parts)


def walk(node):
    """A node and all below it."""
    pending = [node]
    while pending:
        node = pending.pop(0)
        pending.extend(iter_child_nodes(node))
        yield node


class NodeVisitor:
    """Calls a method of its own for each kind of node."""

    def visit(self, node):
        visitor = getattr(self, "visit_" + node.__class__.__name__, self.generic_visit)
        return visitor(node)

    def generic_visit(self, node):
        for child in iter_child_nodes(node):
            self.visit(child)

    def visit_Constant(self, node):
        former = _visitor_of_constant(self, node)
        return self.generic_visit(node) if former is None else former(node)


class NodeTransformer(NodeVisitor):
    """Puts what its methods answer in the place of nodes."""

    def generic_visit(self, node):
        for field, old in iter_fields(node):
            if isinstance(old, list):
                new = []
                for value in old:
                    if isinstance(value, AST):
                        value = self.visit(value)
                        if value is None:
                            continue
                        if not isinstance(value, AST):
                            new.extend(value)
                            continue
                    new.append(value)
                old[:] = new
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, field)
                else:
                    setattr(node, field, new)
        return node


def unparse(ast_obj):
    """The text of a tree."""
    from _ast_unparse import unparse as text_of

    return text_of(ast_obj)


def _source_of(tree, mode):
    """The text that compile() reads in place of a tree."""
    wanted = {"exec": "Module", "eval": "Expression", "single": "Interactive"}.get(mode)
    if wanted and not isinstance(tree, _KINDS[wanted]):
        raise TypeError(f"expected {wanted} node, got {type(tree).__name__}")
    _check_places(tree)
    return unparse(tree)


def _check_places(tree):
    for node in walk(tree):
        for name in node._attributes:
            if name in ("lineno", "col_offset") and not hasattr(node, name):
                kind = "expr" if isinstance(node, _KINDS["expr"]) else "stmt"
                raise TypeError(f'required field "{name}" missing from {kind}')
