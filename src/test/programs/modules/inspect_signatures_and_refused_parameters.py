"""Signatures of what is built in, of functions, methods and partials; parameters that are refused."""

import inspect
def f(a, b=1, *c, d: int, **e) -> str: pass
print(inspect.signature(f).parameters)
print(inspect.signature(lambda: 0).parameters)
ba = inspect.signature(f).bind(1, 2, 3, d=4, x=5)
print(ba, ba.arguments, ba.args, ba.kwargs)
import functools
print(inspect.signature(functools.partial(f, 1, d=2)))
print(inspect.signature(functools.partial(f, b=5)))
print(inspect.signature(f) == inspect.signature(f), hash(inspect.signature(f)) == hash(inspect.signature(f)))
for p in inspect.signature(f).parameters.values(): print(p, p.name, p.kind, p.kind.description, p.default, p.annotation, repr(p))
try: inspect.Parameter('a', inspect.Parameter.VAR_POSITIONAL, default=1)
except ValueError as e: print(e)
try: inspect.Parameter('1a', inspect.Parameter.VAR_POSITIONAL)
except ValueError as e: print(e)
try: inspect.Parameter('a', 7)
except ValueError as e: print(e)
try: inspect.Parameter('if', inspect.Parameter.KEYWORD_ONLY)
except ValueError as e: print(e)
try: inspect.Parameter(3, inspect.Parameter.KEYWORD_ONLY)
except TypeError as e: print(e)
try: inspect.Signature([inspect.Parameter('a', inspect.Parameter.KEYWORD_ONLY), inspect.Parameter('b', inspect.Parameter.POSITIONAL_ONLY)])
except ValueError as e: print(e)
try: inspect.Signature([inspect.Parameter('a', inspect.Parameter.POSITIONAL_ONLY, default=1), inspect.Parameter('b', inspect.Parameter.POSITIONAL_ONLY)])
except ValueError as e: print(e)
try: inspect.Signature([inspect.Parameter('a', inspect.Parameter.POSITIONAL_ONLY), inspect.Parameter('a', inspect.Parameter.POSITIONAL_ONLY)])
except ValueError as e: print(e)
class C:
    def __call__(self, a): pass
    def m(self, x): pass
    @classmethod
    def c(cls, y): pass
    @staticmethod
    def s(z): pass
class CC:
    __call__ = C()
print(inspect.signature(C()), inspect.signature(C().m), inspect.signature(C.m), inspect.signature(C.c), inspect.signature(C.s))
print(inspect.getfullargspec(f)); print(inspect.getfullargspec(C.m)); print(inspect.getfullargspec(C().m))
import sys
def show(a, *b, c=2, **d):
    fr = sys._getframe(); print(inspect.getargvalues(fr))
show(1, 2, 3, c=4, z=5)
class W:
    @functools.wraps(f)
    def w(*args, **kw): pass
print(inspect.signature(W.w), inspect.signature(W.w, follow_wrapped=False))
class Meta(type):
    def __call__(cls, q): pass
class MM(metaclass=Meta):
    def __init__(self, w): pass
print(inspect.signature(MM))
print(inspect.signature(f).replace(return_annotation=int))

