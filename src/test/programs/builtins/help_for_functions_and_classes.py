# help() of functions, methods and classes.
def f(a, b=1, *args, c, **kw) -> int:
    """Adds things.

    More text here.
    """
def g(): pass
async def co(x: int): 
    "A coroutine."
def gen():
    yield
class A:
    """A class."""
    def m(self, x):
        """Does m."""
    @property
    def p(self): "The p."
    @staticmethod
    def s(q): pass
    @classmethod
    def k(cls): "On the class."
    attr = 5
help(f); help(g); help(co); help(gen); help(A.m); help(A().m); help(A.p); help(A.s); help(A.k)
help(lambda x: x)
import functools
@functools.wraps(f)
def w(*a): pass
help(w)
class A:
    """A class."""
    def __init__(self, x): self.x = x
    def m(self, x):
        """Does m."""
    @property
    def p(self): "The p."
    @staticmethod
    def s(q): pass
    @classmethod
    def k(cls): "On the class."
    attr = 5
class B(A):
    def n(self): pass
help(A)
help(B)
from dataclasses import dataclass
@dataclass
class P:
    """A point."""
    x: int
    y: int = 0
    def norm(self) -> float:
        "Length."
class E(Exception):
    "Own."
class S:
    __slots__ = ('a',)
    def __eq__(self, o): return True
    @property
    def w(self): return 1
    @w.setter
    def w(self, v): pass
class N:
    pass
help(P); help(S); help(N); help(N()); help(P(1))
