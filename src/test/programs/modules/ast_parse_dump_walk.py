import ast
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__,e)
for s in ["[1,2,{'a':(1,)}]","{1,2}","-5","1+2j","'a' 'b'","b'x'","None","True","(1,)","{}","set()","  [1]","1.5e3","-1.5-2j","...","'''x\ny'''","f'{1}'","x","f()","1+1","[x for x in y]","{'a':b}","1 2","[1,","lambda:1","'a'+'b'","1 if 1 else 2","a.b","not 1","+3","~3","-'a'","1_000","0xff"]:
    t(lambda:ast.literal_eval(s))
src='''
"""doc"""
import os, sys as s
from a.b import c as d, e
from . import x
@deco(1)
class A(B, metaclass=M):
    "cdoc"
    x: int = 5
    y: "str"
    def f(self, a, /, b: int = 1, *args: int, c, d=2, **kw) -> str:
        """fdoc
          more"""
        global g; nonlocal_ = 1
        for i in range(10):
            if i % 2 == 0 and not i: continue
            elif i > 5 or i is None: break
            else: pass
        else: return
        while True: i += 1
        with open("f") as fh, g: pass
        try: raise ValueError("x") from None
        except (A, B) as e: pass
        except: pass
        else: 1
        finally: del a, b[0]
        assert a, "m"
        x = y = [*a, 1]; a, *b = c
        return f"hi {a!r:>{w}} {b}" + 'a'
async def g():
    async with a as b: await c
    async for q in r: yield q
    return [i async for i in x if i if j]
lam = lambda x, *a, y=1: (x, y)
d = {**a, 'k': 1, 2: [3]}
st = {1, 2}; sl = a[1:2, ::3, ...]; cmp = 1 < 2 <= 3 != 4 in a not in b is not c
w = (n := 10); t = a if b else c; call(1, *a, k=2, **k); num = 1.5 + 2j; neg = -x ** ~y; mm = a @ b // c
dc = {k: v for k, v in z}; ge = (i for i in x); se = {i for i in x}
match p:
    case 1 | "a": pass
    case {"k": v, **rest}: pass
    case [1, *_, x] if x: pass
    case Point(x=0, y=yy) as pt: pass
    case None: pass
    case _: pass
try: pass
except* E: pass
def gen(): x = yield 1; yield from y; yield
é = "ü"; z = é
'''
tree=ast.parse(src)
print(ast.dump(tree)); print(ast.dump(tree.body[6] if len(tree.body)>6 else tree,indent=2)); print(ast.dump(ast.parse('x = 1'),include_attributes=True)); print(ast.dump(ast.parse('a+b',mode='eval'),annotate_fields=False),ast.dump(ast.parse('x',mode='single')))
print([type(n).__name__ for n in ast.walk(ast.parse('f(x+1)'))],ast.get_docstring(tree),ast.get_docstring(tree.body[4].body[3]),[ (n.lineno,n.col_offset,n.end_lineno,n.end_col_offset) for n in ast.walk(tree) if isinstance(n,ast.Name)][:12],[(n.col_offset,n.end_col_offset) for n in ast.walk(tree.body[-1])if hasattr(n,'lineno')])
class V(ast.NodeVisitor):
    def visit_Name(self,n): print('Name',n.id,type(n.ctx).__name__); self.generic_visit(n)
    def visit_FunctionDef(self,n): print('def',n.name,[a.arg for a in n.args.args]); self.generic_visit(n)
V().visit(ast.parse('def f(a,b):\n  return a+b*g(c)'))
class T(ast.NodeTransformer):
    def visit_Constant(self,n): return ast.copy_location(ast.Constant(value=n.value*2),n)
    def visit_Pass(self,n): return None
print(ast.dump(ast.fix_missing_locations(T().visit(ast.parse('x=[1,"a"]\npass')))))
n=ast.BinOp(ast.Constant(1),ast.Add(),right=ast.Constant(2)); print(ast.dump(n),n._fields,n.left.value,isinstance(n,ast.expr),isinstance(n.op,ast.operator),ast.Name(id='x',ctx=ast.Load()).id)
for f in [lambda:ast.Name('a',ast.Load(),1),lambda:ast.parse('x ='),lambda:ast.parse('(',filename='ff.py'),lambda:ast.dump(5),lambda:ast.parse('1',mode='bad'),lambda:ast.Name().id,lambda:ast.get_docstring(ast.Name()),lambda:ast.get_source_segment('x = foo(1)',ast.parse('x = foo(1)').body[0].value),lambda:ast.literal_eval(ast.parse('[1]',mode='eval')),lambda:list(ast.iter_fields(ast.parse('x').body[0])),lambda:[type(c).__name__ for c in ast.iter_child_nodes(ast.parse('a;b'))],lambda:ast.increment_lineno(ast.parse('x'),5).body[0].lineno,lambda:ast.Constant(1)==ast.Constant(1)]:
    t(f)
match ast.parse('1+2',mode='eval').body:
    case ast.BinOp(ast.Constant(a),ast.Add(),ast.Constant(b)): print(a+b)
