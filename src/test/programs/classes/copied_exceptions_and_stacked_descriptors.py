"""Copies of exceptions and of objects with slots; classmethods around other descriptors; exit stacks."""

import copy, contextlib, pickle
def t(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)
class A:
    def foo(self, cls): return ('spam', type(self).__name__, cls.__name__)
class B:
    bar = classmethod(A().foo)
    @classmethod
    @classmethod
    def f4(cls): return cls.__name__
    @classmethod
    @property
    def __doc__(cls): return 'doc of ' + cls.__name__
    @staticmethod
    @classmethod
    def sc(cls): return cls
t(B.bar); t(B.f4); t(lambda: B.__doc__); t(lambda: B().__doc__)
class Dd:
    def __get__(self, i, o): return ('get', i is None, o.__name__)
class C:
    __doc__ = Dd()
    x = Dd()
t(lambda: C.__doc__); t(lambda: C().__doc__); t(lambda: C.x)
with contextlib.ExitStack() as stack:
    def cb(*a):
        print("cb", [x if x is None else getattr(x, '__name__', type(x).__name__) for x in a]); return True
    class CM:
        def __init__(s, n): s.n = n
        def __enter__(s): return s
        def __exit__(s, *e): print("exit", s.n, e[0])
    stack.push(cb)
    stack.push(CM(1))
    stack.push(CM(2).__exit__)
    stack.push(lambda *a: print("lam", a[0]))
    stack.enter_context(CM(3))
    t(lambda: stack.enter_context(3))
    t(lambda: stack.push(3))
    1/0
print("after")
e = ImportError("msg", name="n", path="p")
for c in (copy.copy, copy.deepcopy, lambda x: pickle.loads(pickle.dumps(x))):
    x = c(e); print(repr(x), x.name, x.path, x.msg)
e.__init__()
print(e.args, e.msg, e.name, e.path)
o = OSError(2, "no", "f.txt")
for c in (copy.copy, copy.deepcopy, lambda x: pickle.loads(pickle.dumps(x))):
    x = c(o); print(repr(x), x.filename, x.errno, str(x))
o = OSError(2, "no", "f.txt", None, "g.txt"); print(o, o.args, o.filename2, copy.copy(o))
s = SyntaxError("bad", ("f", 1, 2, "txt", 1, 3)); x = copy.copy(s); print(x.lineno, x.end_offset, x.text, x.args)
class MyE(Exception):
    def __init__(self, a, b): super().__init__(a); self.b = b
m = MyE(1, 2); m.add_note("hi")
t(lambda: copy.copy(m).b)
try: print(copy.deepcopy(ValueError(1, [2])).args)
except Exception as e: print(e)
v = ValueError("x"); v.extra = 5; v.add_note("n"); c = copy.copy(v); print(c.extra, c.__notes__, c.__dict__)
g = ExceptionGroup("g", [v]); c = copy.copy(g); print(repr(c))
print(copy.deepcopy(slice([1], 2)), copy.copy(slice(1, 2)))
u = UnicodeDecodeError("utf8", b"ab", 0, 1, "why"); print(copy.copy(u))
a = AttributeError("m", name="q", obj=3); c = copy.copy(a); print(c.name, c.obj)
n = NameError("m", name="q"); c = copy.copy(n); print(c.name)
st = StopIteration(5); print(copy.copy(st).value)
ks = KeyError("k"); print(copy.copy(ks))
l = [1]
class E2(list): pass
e = E2([1, 2]); e.z = l; c = copy.copy(e); print(c, c.z is l); c = copy.deepcopy(e); print(c, c.z is l, type(c).__name__)
class Sl:
    __slots__ = ('a', 'b')
s = Sl(); s.a = 1; c = copy.copy(s); print(c.a, hasattr(c, 'b'))
c = pickle.loads(pickle.dumps(s)) if True else 0; print(c.a)
