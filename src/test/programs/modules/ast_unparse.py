import ast
src=open(__file__).read() if False else '''
"""doc"""
import os, sys as s
from a.b import c as d, e
from . import x
@deco(1)
class A(B, metaclass=M):
    x: int = 5
    def f(self, a, /, b: int = 1, *args: int, c, d=2, **kw) -> str:
        """fdoc"""
        global g
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
        return f"hi {a!r:>{w}} {b}"
async def g():
    async with a as b: await c
    async for q in r: yield q
lam = lambda x, *a, y=1: (x, y)
d = {**a, 'k': 1, 2: [3]}
st = {1, 2}; sl = a[1:2, ::3, ...]; cmp = 1 < 2 <= 3 != 4 in a not in b is not c
w = (n := 10); t = a if b else c; call(1, *a, k=2, **k); num = 1.5 + 2j; neg = -x ** ~y; mm = a @ b // c
p = (a + b) * c - (d - e) - f; q = a ** b ** c; r = (a ** b) ** c; s = not (a and b) or c; u = (a, b)[0]; v = (1).real
dc = {k: v for k, v in z}; ge = (i for i in x if i); se = {i for i in x}
match p:
    case 1 | "a": pass
    case {"k": v, **rest}: pass
    case [1, *_, x] if x: pass
    case Point(x=0, y=yy) as pt: pass
    case None: pass
    case _: pass
def gen(): x = yield 1; yield from y; yield
'''
print(ast.unparse(ast.parse(src)))
for e in ["a+b*c","(a+b)*c","-(-a)","f(x)(y)","a.b[c]","'q\\'s'","b'x'","lambda:0","[i for i in j]","x if y else z","not a","a and b or c","1_000","(1,)","()","{}","a<b<c","f'{x}'","f'{x:>10}{y!s}'","(yield)" if 0 else "a[b:c]","await_","...","1e100","a if (b if c else d) else e","(a,b),c","x[1,2]","(lambda: a)()","a or (b and c)","a - (b - c)","a-b-c","2**-1","(-2)**2"]: print(ast.unparse(ast.parse(e,mode='eval')))
print(ast.unparse(ast.BinOp(ast.Constant(1),ast.Add(),ast.Name('x',ast.Load()))))
