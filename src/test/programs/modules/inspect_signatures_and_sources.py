"""Signatures, sources, docstrings and states by inspect."""
import inspect, functools, sys
def show(f,*a,**k):
    try: print(f(*a,**k))
    except BaseException as e: print(type(e).__name__, e)
def plain(a, b: int = 2, /, c: 'x' = 3, *args: str, d, e=None, **kw) -> list[int]:
    """doc

       indented
    second
    """
    return [a]  # end

class Base:
    "base doc"
    def m(self, x): "m doc"
    @classmethod
    def c(cls, y=1): ...
    @staticmethod
    def s(z): return """
  text
"""
    @property
    def p(self): return 1
class Sub(Base):
    def __init__(self, q, *, r=5): pass
    def m(self, x): pass
class New(Base):
    def __new__(cls, w): return super().__new__(cls)
class Call:
    def __call__(self, v): pass
class Meta(type):
    def __call__(cls, mm): pass
class WithMeta(metaclass=Meta): pass
class Empty: pass
def deco(f):
    @functools.wraps(f)
    def inner(*a, **k):
        return f(*a, **k)
    return inner
@deco
def wrapped(one, two=2):
    x = 1

    # comment inside
    return (one,
two)
# after
lam = lambda u, v=1: (u,
                      v)
async def co(): await co()
for f in (plain, Base.m, Base().m, Base.c, Base.s, Sub, New, Call(), Call, WithMeta, Empty, wrapped, lam, functools.partial(plain, 1, d=4), functools.partial(wrapped, two=5), 5, Base, co):
    show(inspect.signature, f)
show(inspect.signature, wrapped, follow_wrapped=False)
sig=inspect.signature(plain)
print(repr(sig), list(sig.parameters.values()), sig.parameters['b'].kind, sig.parameters['b'].kind.description, repr(sig.parameters['b'].kind))
for a,k in [((),{}),((1,),{}),((1,),dict(d=1)),((1,2,3,4,5),dict(d=1,e=2,z=3)),((1,),dict(d=1,a=2)),((1,),dict(d=1,c=9))]:
    def b():
        r=sig.bind(*a,**k); s=repr(r); r.apply_defaults(); return s,r,r.args,r.kwargs
    show(b)
s2=inspect.signature(lambda a,b=1,*,c:0)
for a,k in [((),{}),((1,2,3),{}),((1,),{}),((1,),dict(a=1,c=1)),((1,),dict(c=1,x=1))]:
    show(s2.bind,*a,**k); show(s2.bind_partial,*a,**k)
for o in (plain, Base, Sub, Base.m, Base.s, Base().m, wrapped, lam, co, Call.__call__, deco, Base.p.fget, Meta):
    print('---'); show(inspect.getsource, o)
show(inspect.getsource, len); show(inspect.getsource, 5); show(inspect.getsource,int)
print(inspect.getsourcelines(Base.s))
print(inspect.getdoc(plain), inspect.getdoc(Sub), inspect.getdoc(Sub.m), inspect.getdoc(Sub(1).m), inspect.cleandoc("  a\n    b\n      c\n\n"))
def outer():
    k=1
    def inner(j): return k+j+len([]) + undefined_thing + sys.maxsize
    return inner
print(inspect.getclosurevars(outer()).nonlocals, inspect.getclosurevars(outer()).unbound)
print([n for n,_ in inspect.getmembers(Base, inspect.isfunction)], [n for n,_ in inspect.getmembers(Base(), inspect.ismethod)])
print(inspect.currentframe().f_code.co_name, inspect.currentframe().f_lineno)
def gen(): yield
async def ag(): yield 1
g=gen(); print(inspect.getgeneratorstate(g)); next(g); print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g)); g.close(); print(inspect.getgeneratorstate(g))
print(inspect.isgeneratorfunction(gen), inspect.isasyncgenfunction(ag), inspect.iscoroutinefunction(functools.partial(co)), inspect.isawaitable(g))
    print(n,[getattr(inspect,n)(x) for x in (len,[].append,list.append,int,int.__add__,(5).__add__,Base.p,Base().p,Base.__dict__['p'],sys,Base.__dict__['c'],Base.__dict__['s'],type.__dict__['__mro__'])])
print(inspect.getattr_static(Base,'p'), inspect.getmro(Sub), inspect.getmodule(Base).__name__, inspect.unwrap(wrapped).__name__)
show(inspect.Parameter,'a',inspect.Parameter.VAR_KEYWORD,default=1); show(inspect.Parameter,'1a',inspect.Parameter.KEYWORD_ONLY); show(inspect.Parameter, 'a', 0)
P=inspect.Parameter
show(inspect.Signature,[P('a',P.KEYWORD_ONLY),P('b',P.POSITIONAL_ONLY)]); show(inspect.Signature,[P('a',P.POSITIONAL_ONLY,default=1),P('b',P.POSITIONAL_ONLY)]); show(inspect.Signature,[P('a',P.POSITIONAL_ONLY),P('a',P.POSITIONAL_ONLY)])
print(P('a',P.KEYWORD_ONLY).replace(default=3), sig.replace(return_annotation=int), inspect.get_annotations(plain), inspect.getcomments(lam))
