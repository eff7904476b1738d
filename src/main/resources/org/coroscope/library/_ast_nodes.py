"""The nodes of syntax trees. Part of ast."""

_PLACE = ("lineno", "col_offset", "end_lineno", "end_col_offset")


class AST:
    """A node: fields by name, and a place in the text."""

    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, *args, **kwargs):
        name = type(self).__name__
        if len(args) > len(self._fields):
            count = len(self._fields)
            raise TypeError(
                "%s constructor takes at most %d positional argument%s"
                % (name, count, "" if count == 1 else "s")
            )
        for field, value in zip(self._fields, args):
            setattr(self, field, value)
        for field, value in kwargs.items():
            if field in self._fields[: len(args)]:
                raise TypeError("%s got multiple values for argument '%s'" % (name, field))
            setattr(self, field, value)

    def __reduce__(self):
        return type(self), (), dict(self.__dict__)


_GRAMMAR = """
mod
Module(mod) body type_ignores
Interactive(mod) body
Expression(mod) body
FunctionType(mod) argtypes returns
stmt.
FunctionDef(stmt) name args body decorator_list returns? type_comment?
AsyncFunctionDef(stmt) name args body decorator_list returns? type_comment?
ClassDef(stmt) name bases keywords body decorator_list
Return(stmt) value?
Delete(stmt) targets
Assign(stmt) targets value type_comment?
AugAssign(stmt) target op value
AnnAssign(stmt) target annotation value? simple
For(stmt) target iter body orelse type_comment?
AsyncFor(stmt) target iter body orelse type_comment?
While(stmt) test body orelse
If(stmt) test body orelse
With(stmt) items body type_comment?
AsyncWith(stmt) items body type_comment?
Match(stmt) subject cases
Raise(stmt) exc? cause?
Try(stmt) body handlers orelse finalbody
TryStar(stmt) body handlers orelse finalbody
Assert(stmt) test msg?
Import(stmt) names
ImportFrom(stmt) module? names level?
Global(stmt) names
Nonlocal(stmt) names
Expr(stmt) value
Pass(stmt)
Break(stmt)
Continue(stmt)
expr.
BoolOp(expr) op values
NamedExpr(expr) target value
BinOp(expr) left op right
UnaryOp(expr) op operand
Lambda(expr) args body
IfExp(expr) test body orelse
Dict(expr) keys values
Set(expr) elts
ListComp(expr) elt generators
SetComp(expr) elt generators
DictComp(expr) key value generators
GeneratorExp(expr) elt generators
Await(expr) value
Yield(expr) value?
YieldFrom(expr) value
Compare(expr) left ops comparators
Call(expr) func args keywords
FormattedValue(expr) value conversion format_spec?
JoinedStr(expr) values
Constant(expr) value kind?
Attribute(expr) value attr ctx
Subscript(expr) value slice ctx
Starred(expr) value ctx
Name(expr) id ctx
List(expr) elts ctx
Tuple(expr) elts ctx
Slice(expr) lower? upper? step?
expr_context
Load(expr_context)
Store(expr_context)
Del(expr_context)
boolop
And(boolop)
Or(boolop)
operator
Add(operator)
Sub(operator)
Mult(operator)
MatMult(operator)
Div(operator)
Mod(operator)
Pow(operator)
LShift(operator)
RShift(operator)
BitOr(operator)
BitXor(operator)
BitAnd(operator)
FloorDiv(operator)
unaryop
Invert(unaryop)
Not(unaryop)
UAdd(unaryop)
USub(unaryop)
cmpop
Eq(cmpop)
NotEq(cmpop)
Lt(cmpop)
LtE(cmpop)
Gt(cmpop)
GtE(cmpop)
Is(cmpop)
IsNot(cmpop)
In(cmpop)
NotIn(cmpop)
comprehension target iter ifs is_async
excepthandler.
ExceptHandler(excepthandler) type? name? body
arguments posonlyargs args vararg? kwonlyargs kw_defaults kwarg? defaults
arg. arg annotation? type_comment?
keyword. arg? value
alias. name asname?
withitem context_expr optional_vars?
match_case pattern guard? body
pattern.
MatchValue(pattern) value
MatchSingleton(pattern) value
MatchSequence(pattern) patterns
MatchMapping(pattern) keys patterns rest?
MatchClass(pattern) cls patterns kwd_attrs kwd_patterns
MatchStar(pattern) name?
MatchAs(pattern) pattern? name?
MatchOr(pattern) patterns
type_ignore
TypeIgnore(type_ignore) lineno tag
"""

KINDS = {"AST": AST}


def _make(line):
    """The class that a line of the grammar describes; a dot means that its nodes have places."""
    head, *fields = line.split()
    name, _, base = head.rstrip(")").partition("(")
    base = KINDS[base or "AST"]
    has_place = name.endswith(".")
    name = name.rstrip(".")
    names = tuple(field.rstrip("?") for field in fields)
    body = {"__module__": "ast", "_fields": names, "__match_args__": names}
    body.update((field.rstrip("?"), None) for field in fields if field.endswith("?"))
    if has_place:
        body.update(_attributes=_PLACE, end_lineno=None, end_col_offset=None)
    KINDS[name] = type(name, (base,), body)


AST.__module__ = "ast"
for _line in _GRAMMAR.strip().splitlines():
    _make(_line)

_singletons = {}


def node_of(raw):
    """The node that the machine's description of a syntax tree means."""
    if isinstance(raw, list):
        return [node_of(one) for one in raw]
    if not isinstance(raw, tuple) or len(raw) != 3 or not isinstance(raw[1], dict):
        return raw
    kind, fields, place = raw
    cls = KINDS[kind]
    if not place and not cls._fields:
        if kind not in _singletons:
            _singletons[kind] = cls()
        return _singletons[kind]
    made = cls()
    constant = kind in ("Constant", "MatchSingleton")
    for name in cls._fields:
        if name in fields:
            value = fields[name]
            setattr(made, name, value if constant and name == "value" else node_of(value))
        elif name == "type_ignores":
            made.type_ignores = []
        else:
            setattr(made, name, None)
    if cls._attributes and place:
        made.lineno, made.col_offset, made.end_lineno, made.end_col_offset = place
    return made
