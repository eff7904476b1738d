"""Tracebacks of fifty different errors, with their marks."""
import sys, traceback
def t(f,*a):
    try: return f(*a)
    except BaseException: traceback.print_exc(file=sys.stdout)
class Node:
    def __init__(self,v): self.value=v; self.next=None
def a1():
    x={'a':{'b':[1,2]}}
    return x['a']['c'][0]
def a2():
    x={'a':{'b':[1,2]}}
    return x['a']['b'][10] + 1
def a3(): return (1 + 2) * (3 / 0) - 4
def a4(): 
    n=Node(1)
    return n.next.next.value
def a5(): return foo(1, 2)(3)
def a6():
    return [i/0
            for i in range(3)]
def a7():
    d = dict(
        a=1,
        b=1/0,
    )
def a8(): return "abc" + \
     1
def a9(): assert 1 == 2, "msg"
def a10(): assert (1,
   2)[0] == 5
def a11(): raise ValueError("multi\nline")
def a12(): raise ValueError
def a13(): int('x')
def a14(): 
    with open_x() as f: pass
def a15(): lambda: (yield)
def a16(): return f"{undefined_name!r:>10}"
def a17(): del undefined2
def a18(): 
    for x in 5: pass
def a19(): a, b = 1, 2, 3
def a20(): a, *b, c = [1]
def a21(): import nonexistent_mod
def a22(): from sys import nope
def a23(): return {1:2}[3]
def a24(): return -"a"
def a25(): return not_a_func.attr.other()
def a26(): x = [1,2,3]; x[1:'a']
def a27(): print(*5)
def a28(): print(**5)
def a29(): f = lambda a: a; f(**{1:2})
def a30(): (lambda a,b:0)(1)
def a31():
    try: 1/0
    except ZeroDivisionError as e: raise KeyError('x') from e
def a32():
    try: 1/0
    except ZeroDivisionError: raise KeyError('x') from None
def a33():
    try: 1/0
    finally: undefined_in_finally
def a34():
    class X:
        y = 1/0
def a35(): return max(key=lambda x: 1)
def a36(): return "é" * 3 + "日本" + 1
def a37(): x = "日本語"; return x.foo + "é".bar
def a38(): raise SystemExit
def a39(): "a".join([1])
def a40(): return (yield_ := 1/0)
def a41(): return 1 if 1/0 else 2
def a42(): return [*range(3), *5]
def a43(): return {**{}, **5}
def a44(): Node(1) < Node(2)
def a45(): Node(1)[0] = 1
def a46(): Node(1).x.y = 2
def a47(): del Node(1).q
def a48(): x = Node(1); x.value += "a"
def a49(): return a49.nope(1)(2)
def a50(): 
    e = ExceptionGroup("eg", [ValueError(1), ExceptionGroup("in", [TypeError(2)])])
    raise e
for i in range(1,51):
    print('case', i); t(globals()[f'a{i}'])
def rec(n):
    return rec(n+1)
try: rec(0)
except RecursionError as e: print(e, len(traceback.extract_tb(e.__traceback__))>100)
def mutual_a(n): return mutual_b(n)
def mutual_b(n): 
    if n==0: raise ValueError('deep')
    return mutual_a(n-1)
t(mutual_a,5)
def single(n):
    if n==0: raise ValueError('d')
    single(n-1)
t(single,10)
class MyErr(Exception): pass
class Weird(Exception):
    def __str__(self): return ''
t(lambda: (_ for _ in ()).throw(MyErr('via throw')))
def a51(): raise Weird()
t(a51)
def a52(): raise MyErr('a',1)
t(a52)
def a53():
    e=ValueError('x'); e.add_note('note1'); e.add_note('note\n2'); raise e
t(a53)
