"""Texts of syntax trees. Part of ast."""

from _ast_nodes import KINDS

(_TEST_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _CMP, _EXPR, _BXOR, _BAND, _SHIFT, _ARITH,
 _TERM, _FACTOR, _POWER, _AWAIT, _ATOM) = range(18)

_BINARY = {
    "Add": ("+", _ARITH), "Sub": ("-", _ARITH), "Mult": ("*", _TERM), "MatMult": ("@", _TERM),
    "Div": ("/", _TERM), "Mod": ("%", _TERM), "LShift": ("<<", _SHIFT), "RShift": (">>", _SHIFT),
    "BitOr": ("|", _EXPR), "BitXor": ("^", _BXOR), "BitAnd": ("&", _BAND),
    "FloorDiv": ("//", _TERM), "Pow": ("**", _POWER),
}
_UNARY = {"Invert": "~", "Not": "not", "UAdd": "+", "USub": "-"}
_COMPARE = {
    "Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is",
    "IsNot": "is not", "In": "in", "NotIn": "not in",
}


def _name(node):
    return type(node).__name__


class _Unparser:
    def __init__(self):
        self.lines = []
        self.depth = 0

    # ---- statements

    def line(self, text):
        self.lines.append("    " * self.depth + text)

    def body(self, statements):
        self.depth += 1
        for statement in statements:
            self.statement(statement)
        self.depth -= 1

    def block(self, head, statements):
        self.line(head + ":")
        self.body(statements)

    def docstring(self, node):
        """Writes the docstring of a definition; answers the other statements."""
        first = node.body[0] if node.body else None
        if (
            _name(first) == "Expr" and _name(first.value) == "Constant"
            and isinstance(first.value.value, str)
        ):
            text = first.value.value.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
            if text.endswith('"'):
                text = text[:-1] + '\\"'
            self.lines.append("    " * self.depth + '"""' + text + '"""')
            return node.body[1:]
        return node.body

    def statement(self, node):
        getattr(self, "do_" + _name(node))(node)

    def do_Module(self, node):
        for statement in self.docstring(node):
            self.statement(statement)

    def do_Interactive(self, node):
        for statement in node.body:
            self.statement(statement)

    def do_Expr(self, node):
        self.line(self.text(node.value, _YIELD))

    def _definition(self, node, word):
        self.lines.append("")
        for decorator in node.decorator_list:
            self.line("@" + self.text(decorator))
        result = " -> " + self.text(node.returns) if node.returns else ""
        self.line(f"{word} {node.name}({self.arguments(node.args)}){result}:")
        self.depth += 1
        for statement in self.docstring(node):
            self.statement(statement)
        self.depth -= 1

    def do_FunctionDef(self, node):
        self._definition(node, "def")

    def do_AsyncFunctionDef(self, node):
        self._definition(node, "async def")

    def do_ClassDef(self, node):
        self.lines.append("")
        for decorator in node.decorator_list:
            self.line("@" + self.text(decorator))
        parts = [self.text(base) for base in node.bases] + list(map(self.keyword, node.keywords))
        self.line("class " + node.name + ("(%s)" % ", ".join(parts) if parts else "") + ":")
        self.depth += 1
        for statement in self.docstring(node):
            self.statement(statement)
        self.depth -= 1

    def _with_value(self, word, value):
        self.line(word + (" " + self.text(value) if value else ""))

    def do_Return(self, node):
        self._with_value("return", node.value)

    def do_Delete(self, node):
        self.line("del " + ", ".join(map(self.text, node.targets)))

    def do_Assign(self, node):
        targets = "".join(self.text(t, _TUPLE) + " = " for t in node.targets)
        self.line(targets + self.text(node.value))

    def do_AugAssign(self, node):
        symbol = _BINARY[_name(node.op)][0]
        self.line(f"{self.text(node.target)} {symbol}= {self.text(node.value)}")

    def do_AnnAssign(self, node):
        target = self.text(node.target)
        if not node.simple and _name(node.target) == "Name":
            target = "(%s)" % target
        value = " = " + self.text(node.value) if node.value else ""
        self.line(f"{target}: {self.text(node.annotation)}{value}")

    def _loop(self, head, node):
        self.block(head, node.body)
        if node.orelse:
            self.block("else", node.orelse)

    def do_For(self, node, word="for"):
        target, items = self.text(node.target, _TUPLE), self.text(node.iter)
        self._loop(f"{word} {target} in {items}", node)

    def do_AsyncFor(self, node):
        self.do_For(node, "async for")

    def do_While(self, node):
        self._loop("while " + self.text(node.test, _TEST_NAMED), node)

    def do_If(self, node):
        self.block("if " + self.text(node.test, _TEST_NAMED), node.body)
        while len(node.orelse) == 1 and _name(node.orelse[0]) == "If":
            node = node.orelse[0]
            self.block("elif " + self.text(node.test, _TEST_NAMED), node.body)
        if node.orelse:
            self.block("else", node.orelse)

    def do_With(self, node, word="with"):
        items = []
        for item in node.items:
            target = " as " + self.text(item.optional_vars) if item.optional_vars else ""
            items.append(self.text(item.context_expr) + target)
        self.block(f"{word} " + ", ".join(items), node.body)

    def do_AsyncWith(self, node):
        self.do_With(node, "async with")

    def do_Raise(self, node):
        text = "raise" + (" " + self.text(node.exc) if node.exc else "")
        self.line(text + (" from " + self.text(node.cause) if node.cause else ""))

    def do_Try(self, node, word="except"):
        self.block("try", node.body)
        for handler in node.handlers:
            head = word + (" " + self.text(handler.type) if handler.type else "")
            self.block(head + (" as " + handler.name if handler.name else ""), handler.body)
        if node.orelse:
            self.block("else", node.orelse)
        if node.finalbody:
            self.block("finally", node.finalbody)

    def do_TryStar(self, node):
        self.do_Try(node, "except*")

    def do_Assert(self, node):
        message = ", " + self.text(node.msg) if node.msg else ""
        self.line("assert " + self.text(node.test) + message)

    def _names(self, names):
        return ", ".join(n.name + (" as " + n.asname if n.asname else "") for n in names)

    def do_Import(self, node):
        self.line("import " + self._names(node.names))

    def do_ImportFrom(self, node):
        place = "." * (node.level or 0) + (node.module or "")
        self.line(f"from {place} import {self._names(node.names)}")

    def do_Global(self, node):
        self.line("global " + ", ".join(node.names))

    def do_Nonlocal(self, node):
        self.line("nonlocal " + ", ".join(node.names))

    def do_Pass(self, node):
        self.line("pass")

    def do_Break(self, node):
        self.line("break")

    def do_Continue(self, node):
        self.line("continue")

    def do_Match(self, node):
        self.line("match " + self.text(node.subject) + ":")
        self.depth += 1
        for case in node.cases:
            guard = " if " + self.text(case.guard) if case.guard else ""
            self.block("case " + self.pattern(case.pattern) + guard, case.body)
        self.depth -= 1

    # ---- patterns

    def pattern(self, node, level=_TEST):
        kind = _name(node)
        if kind == "MatchValue":
            return self.text(node.value)
        if kind == "MatchSingleton":
            return repr(node.value)
        if kind == "MatchSequence":
            return "[%s]" % ", ".join(map(self.pattern, node.patterns))
        if kind == "MatchStar":
            return "*" + (node.name or "_")
        if kind == "MatchMapping":
            parts = [
                f"{self.text(key)}: {self.pattern(one)}"
                for key, one in zip(node.keys, node.patterns)
            ]
            return "{%s}" % ", ".join(parts + (["**" + node.rest] if node.rest else []))
        if kind == "MatchClass":
            parts = list(map(self.pattern, node.patterns))
            parts += [
                f"{name}={self.pattern(one)}"
                for name, one in zip(node.kwd_attrs, node.kwd_patterns)
            ]
            return "%s(%s)" % (self.text(node.cls), ", ".join(parts))
        if kind == "MatchOr":
            text = " | ".join(self.pattern(one, _BXOR) for one in node.patterns)
            return "(%s)" % text if level > _EXPR else text
        if node.name is None:
            return "_"
        if node.pattern is None:
            return node.name
        text = self.pattern(node.pattern, _EXPR) + " as " + node.name
        return "(%s)" % text if level > _TEST else text

    # ---- expressions

    def text(self, node, level=_TEST):
        """The text of an expression, in parentheses if it binds less than is wanted."""
        return getattr(self, "of_" + _name(node))(node, level)

    def _closed(self, text, own, level):
        return "(%s)" % text if level > own else text

    def arguments(self, args):
        parts = []
        positional = args.posonlyargs + args.args
        first_default = len(positional) - len(args.defaults)
        for i, one in enumerate(positional):
            text = self.argument(one)
            if i >= first_default:
                text += "=" + self.text(args.defaults[i - first_default])
            parts.append(text)
            if i + 1 == len(args.posonlyargs):
                parts.append("/")
        if args.vararg or args.kwonlyargs:
            parts.append("*" + (self.argument(args.vararg) if args.vararg else ""))
        for one, default in zip(args.kwonlyargs, args.kw_defaults):
            parts.append(self.argument(one) + ("=" + self.text(default) if default else ""))
        if args.kwarg:
            parts.append("**" + self.argument(args.kwarg))
        return ", ".join(parts)

    def argument(self, node):
        return node.arg + (": " + self.text(node.annotation) if node.annotation else "")

    def keyword(self, node):
        return ("**" if node.arg is None else node.arg + "=") + self.text(node.value)

    def of_Name(self, node, level):
        return node.id

    def of_Constant(self, node, level):
        if node.value is ...:
            return "..."
        text = repr(node.value)
        if isinstance(node.value, (float, complex)):
            text = text.replace("inf", "1e309").replace("nan", "(1e309-1e309)")
        return ("u" if node.kind == "u" else "") + text

    def of_List(self, node, level):
        return "[%s]" % ", ".join(map(self.text, node.elts))

    def of_Set(self, node, level):
        return "{%s}" % ", ".join(map(self.text, node.elts)) if node.elts else "{*()}"

    def of_Tuple(self, node, level):
        text = ", ".join(map(self.text, node.elts))
        if len(node.elts) == 1:
            text += ","
        return self._closed(text, _TUPLE, level if node.elts else _ATOM)

    def of_Dict(self, node, level):
        parts = [
            "**" + self.text(value, _EXPR) if key is None
            else f"{self.text(key)}: {self.text(value)}"
            for key, value in zip(node.keys, node.values)
        ]
        return "{%s}" % ", ".join(parts)

    def of_NamedExpr(self, node, level):
        text = f"{self.text(node.target, _ATOM)} := {self.text(node.value, _ATOM)}"
        return "(%s)" % text

    def of_BoolOp(self, node, level):
        word, own = ("and", _AND) if _name(node.op) == "And" else ("or", _OR)
        parts, wanted = [], own
        for value in node.values:
            wanted += 1
            parts.append(self.text(value, wanted if wanted < _ATOM else _ATOM))
        return self._closed(f" {word} ".join(parts), own, level)

    def of_BinOp(self, node, level):
        symbol, own = _BINARY[_name(node.op)]
        left, right = (own + 1, own) if symbol == "**" else (own, own + 1)
        text = f"{self.text(node.left, left)} {symbol} {self.text(node.right, right)}"
        return self._closed(text, own, level)

    def of_UnaryOp(self, node, level):
        symbol = _UNARY[_name(node.op)]
        own = _NOT if symbol == "not" else _FACTOR
        blank = " " if symbol == "not" else ""
        return self._closed(symbol + blank + self.text(node.operand, own), own, level)

    def of_Compare(self, node, level):
        text = self.text(node.left, _CMP + 1)
        for op, one in zip(node.ops, node.comparators):
            text += f" {_COMPARE[_name(op)]} {self.text(one, _CMP + 1)}"
        return self._closed(text, _CMP, level)

    def of_Call(self, node, level):
        parts = list(map(self.text, node.args)) + list(map(self.keyword, node.keywords))
        return "%s(%s)" % (self.text(node.func, _ATOM), ", ".join(parts))

    def of_Attribute(self, node, level):
        text = self.text(node.value, _ATOM)
        if _name(node.value) == "Constant" and isinstance(node.value.value, int):
            text += " "
        return text + "." + node.attr

    def of_Subscript(self, node, level):
        index = node.slice
        if _name(index) == "Tuple" and index.elts:
            inner = ", ".join(map(self.text, index.elts)) + ("," if len(index.elts) == 1 else "")
        else:
            inner = self.text(index)
        return "%s[%s]" % (self.text(node.value, _ATOM), inner)

    def of_Slice(self, node, level):
        text = (self.text(node.lower) if node.lower else "") + ":"
        text += self.text(node.upper) if node.upper else ""
        return text + (":" + self.text(node.step) if node.step else "")

    def of_Starred(self, node, level):
        return "*" + self.text(node.value, _EXPR)

    def of_IfExp(self, node, level):
        text = f"{self.text(node.body, _TEST + 1)} if {self.text(node.test, _TEST + 1)}"
        return self._closed(f"{text} else {self.text(node.orelse, _TEST)}", _TEST, level)

    def of_Lambda(self, node, level):
        arguments = self.arguments(node.args)
        text = "lambda" + (" " + arguments if arguments else "") + ": " + self.text(node.body)
        return self._closed(text, _TEST, level)

    def of_Await(self, node, level):
        return self._closed("await " + self.text(node.value, _ATOM), _AWAIT, level)

    def of_Yield(self, node, level):
        text = "yield" + (" " + self.text(node.value, _ATOM) if node.value else "")
        return self._closed(text, _YIELD, level)

    def of_YieldFrom(self, node, level):
        return self._closed("yield from " + self.text(node.value, _ATOM), _YIELD, level)

    def _generators(self, generators):
        text = ""
        for one in generators:
            text += " async for " if one.is_async else " for "
            text += f"{self.text(one.target, _TUPLE)} in {self.text(one.iter, _TEST + 1)}"
            text += "".join(" if " + self.text(test, _TEST + 1) for test in one.ifs)
        return text

    def of_ListComp(self, node, level):
        return "[%s%s]" % (self.text(node.elt), self._generators(node.generators))

    def of_SetComp(self, node, level):
        return "{%s%s}" % (self.text(node.elt), self._generators(node.generators))

    def of_GeneratorExp(self, node, level):
        return "(%s%s)" % (self.text(node.elt), self._generators(node.generators))

    def of_DictComp(self, node, level):
        pair = f"{self.text(node.key)}: {self.text(node.value)}"
        return "{%s%s}" % (pair, self._generators(node.generators))

    def of_JoinedStr(self, node, level):
        inner = self._format_parts(node)
        for quote in ("'", '"', '"""', "'''"):
            if quote not in inner and not (len(quote) == 1 and "\n" in inner):
                return "f" + quote + inner + quote
        return "f" + repr(inner)

    def of_FormattedValue(self, node, level):
        return "f'" + self._format_part(node) + "'"

    def _format_parts(self, node):
        return "".join(map(self._format_part, node.values))

    def _format_part(self, node):
        kind = _name(node)
        if kind == "Constant":
            text = node.value.replace("{", "{{").replace("}", "}}")
            return repr(text)[1:-1].replace("\\'", "'") if "\\" in repr(text) else text
        if kind == "JoinedStr":
            return self._format_parts(node)
        text = self.text(node.value, _TEST + 1)
        text = "{" + (" " if text.startswith("{") else "") + text
        if node.conversion != -1:
            text += "!" + chr(node.conversion)
        if node.format_spec:
            text += ":" + self._format_parts(node.format_spec)
        return text + "}"


def unparse(node):
    """The text of a node."""
    unparser = _Unparser()
    if isinstance(node, KINDS["Expression"]):
        return unparser.text(node.body)
    if isinstance(node, (KINDS["mod"], KINDS["stmt"])):
        unparser.statement(node)
        return "\n".join(unparser.lines).lstrip("\n")
    if isinstance(node, KINDS["arguments"]):
        return unparser.arguments(node)
    if isinstance(node, KINDS["pattern"]):
        return unparser.pattern(node)
    if isinstance(node, list):
        return "".join(map(unparse, node))
    return unparser.text(node)
