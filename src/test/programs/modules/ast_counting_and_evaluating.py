import ast
tree = ast.parse("total = 0\nfor i in range(3):\n    total += i * 2\nprint(total)")
names = sorted({n.id for n in ast.walk(tree) if isinstance(n, ast.Name)})
print(names, [type(s).__name__ for s in tree.body], ast.dump(tree.body[0]))
print(ast.literal_eval("{'a': [1, (2, 3)], 'b': None}"), ast.unparse(tree))
class Double(ast.NodeTransformer):
    def visit_Constant(self, node): return ast.Constant(node.value * 2)
print(ast.unparse(Double().visit(ast.parse("x = 3 + y * 4"))))
def evaluate(node):
    match node:
        case ast.Expression(body): return evaluate(body)
        case ast.Constant(value): return value
        case ast.BinOp(left, ast.Add(), right): return evaluate(left) + evaluate(right)
        case ast.BinOp(left, ast.Mult(), right): return evaluate(left) * evaluate(right)
        case ast.UnaryOp(ast.USub(), operand): return -evaluate(operand)
        case _: raise ValueError(type(node).__name__)
print(evaluate(ast.parse("2 + 3 * -4", mode="eval")))
for bad in ("__import__('os')", "1 + x"):
    try:
        ast.literal_eval(bad)
    except ValueError as e:
        print(str(e).split(":")[0])
