"""exec and eval in mappings that are no dicts; compile() of syntax trees."""

import ast
import collections
import pathlib


class Watched:
    def __init__(self):
        self.values = {}

    def __getitem__(self, name):
        print("get", name)
        return self.values[name]

    def __setitem__(self, name, value):
        print("set", name, value)
        self.values[name] = value

    def __delitem__(self, name):
        print("delete", name)
        del self.values[name]

    def keys(self):
        return list(self.values)


class Upper(dict):
    def __missing__(self, name):
        return name.upper()


exec("a = 1\nb = a + 1\ndel a\nprint(b, len([1]))\nprint(dir())", {}, Watched())
print(eval("x + y", {"x": 1}, collections.ChainMap({"y": 2})), eval("p + q", {}, Upper()))
for wrong in (lambda: exec("a = 1", {}, 5), lambda: eval("1", {}, 5), lambda: eval("1", []), lambda: exec("1", [])):
    try:
        wrong()
    except TypeError as error:
        print("TypeError:", error)


class Tenfold(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 10), node)


tree = ast.parse("1 + 2", mode="eval")
print(eval(compile(tree, "<tree>", "eval")))
print(eval(compile(ast.fix_missing_locations(Tenfold().visit(tree)), "<tree>", "eval")))
exec(compile(ast.parse("for i in range(2):\n    print('turn', i)"), "<tree>", "exec"))
bare = ast.Expression(ast.BinOp(ast.Constant(6), ast.Mult(), ast.Constant(7)))
try:
    compile(bare, "<tree>", "eval")
except TypeError as error:
    print("TypeError:", error)
print(eval(compile(ast.fix_missing_locations(bare), "<tree>", "eval")))
try:
    compile(tree, "<tree>", "exec")
except TypeError as error:
    print("TypeError:", error)
print(type(compile("1", "x", "exec", ast.PyCF_ONLY_AST)).__name__)
print(compile("1", b"as bytes", "eval").co_filename, compile("1", pathlib.Path("a", "b"), "eval").co_filename)


class Nothing:
    __eq__ = None
    __lt__ = None
    __add__ = None
    __radd__ = None


nothing = Nothing()
for wrong in (lambda: nothing == nothing, lambda: nothing < nothing, lambda: nothing + 1, lambda: 1 + nothing):
    try:
        wrong()
    except TypeError as error:
        print("TypeError:", error)
