"""A calculator on ast.Num, as programs were written before there was ast.Constant."""
import ast
import operator
import warnings

warnings.simplefilter("ignore")
OPERATORS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
    ast.USub: operator.neg,
}


def calculate(node):
    if isinstance(node, ast.Expression):
        return calculate(node.body)
    if isinstance(node, ast.Num):
        return node.n
    if isinstance(node, ast.BinOp):
        return OPERATORS[type(node.op)](calculate(node.left), calculate(node.right))
    if isinstance(node, ast.UnaryOp):
        return OPERATORS[type(node.op)](calculate(node.operand))
    raise TypeError(f"not allowed: {type(node).__name__}")


for text in ("2 + 3 * 4", "-2 ** 2", "(1 + 2) / 4", "2 + x", "'a' + 1"):
    try:
        print(text, "=", calculate(ast.parse(text, mode="eval")))
    except TypeError as error:
        print(text, error)

for value in (1, 2.5, 3j, "text", b"bytes", True, None, ...):
    node = ast.Constant(value)
    kinds = (ast.Num, ast.Str, ast.Bytes, ast.NameConstant, ast.Ellipsis)
    print(repr(value), [kind.__name__ for kind in kinds if isinstance(node, kind)], node.n, node.s)


class Collect(ast.NodeVisitor):
    def __init__(self):
        self.found = []

    def visit_Num(self, node):
        self.found.append(("number", node.n))

    def visit_Str(self, node):
        self.found.append(("text", node.s))

    def visit_NameConstant(self, node):
        self.found.append(("name", node.value))


collect = Collect()
collect.visit(ast.parse("f(1, 'a', None, [2.5, True], b'x')"))
print(collect.found)


class Double(ast.NodeTransformer):
    def visit_Num(self, node):
        return ast.copy_location(ast.Num(n=node.n * 2), node)


tree = Double().visit(ast.parse("1 + 20 * x"))
print(ast.unparse(tree), ast.dump(tree.body[0].value.left))
print(ast.dump(ast.Num(3)), ast.dump(ast.Str(s="a")), ast.dump(ast.NameConstant(None)), ast.dump(ast.Ellipsis()))
print(ast.dump(ast.Index(ast.Name("i", ast.Load()))), issubclass(ast.Num, ast.Constant), ast.Num._fields)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    Collect().visit(ast.parse("1"))
print([str(one.message) for one in caught])
