import functools
from functools import *
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__,e)
@lru_cache(maxsize=2)
def sq(x): print('calc',x); return x*x
for s in ['sq(1)','sq(1)','sq(2)','sq(3)','sq(1)','sq.cache_info()','sq.cache_clear()','sq.cache_info()','sq.cache_parameters()','sq.__wrapped__(5)','sq([1])','sq(x=4)','sq(4)','sq','sq.__name__','sq.cache_info().hits','cache(lambda x:x)(1)']: t(lambda:eval(s))
@lru_cache
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
print(fib(80),fib.cache_info()); typed=lru_cache(typed=True)(lambda x:type(x).__name__); print(typed(1),typed(1.0),typed.cache_info()); t(lambda:lru_cache(5.5)); t(lambda:lru_cache(maxsize=-1)(lambda:1)()); t(lambda:lru_cache(None)(abs)(-1))
class CP:
    def __init__(s): s.n=0
    @cached_property
    def v(self): "docs"; self.n+=1; return self.n*10
    @cached_property
    def w(self): return 1
c=CP(); print(c.v,c.v,c.n,c.__dict__); del c.v; print(c.v); c.v=5; print(c.v,CP.v.__doc__,CP.v.attrname); t(lambda:type(CP.v))
class Slot:
    __slots__=()
    @cached_property
    def z(self): return 1
t(lambda:Slot().z)
@singledispatch
def fun(arg,verbose=False): return 'default '+str(arg)
@fun.register
def _(arg:int,verbose=False): return 'int '+str(arg)
@fun.register(list)
def _(arg,verbose=False): return 'list'
fun.register(type(None),lambda a,verbose=False:'None')
@fun.register(float)
@fun.register(complex)
def fl(arg): return 'num'
from typing import Union
@fun.register
def _(arg:dict|set): return 'dict or set'
print(fun('x'),fun(1),fun([]),fun(None),fun(1.5),fun(2j),fun(True),fun({}),fun(set()),fun.dispatch(bool),fun.registry.keys(),fun.dispatch(str) is fun.registry[object]); t(lambda:fun()); t(lambda:fun.register('x')); t(lambda:fun.register(lambda x:1))
class Neg:
    @singledispatchmethod
    def neg(self,arg): raise NotImplementedError('Cannot negate a')
    @neg.register
    def _(self,arg:int): return -arg
    @neg.register
    def _(self,arg:bool): return not arg
    @singledispatchmethod
    @classmethod
    def cm(cls,a): return 'def'
    @cm.register
    @classmethod
    def _(cls,a:int): return cls.__name__
print(Neg().neg(5),Neg().neg(True),Neg.cm(3),Neg.cm('x')); t(lambda:Neg().neg('a'))
p=partial(int,base=2); print(p('10'),p.func,p.args,p.keywords,p,partial(partial(print,1),2),partial(max,5)(3)); t(lambda:partial()); t(lambda:partial(5)); p.attr=1; print(p.__dict__)
class Cell:
    def __init__(s): s._a=False
    def set(s,st): s._a=st
    on=partialmethod(set,True)
ce=Cell(); ce.on(); print(ce._a,Cell.__dict__['on'])
print(reduce(lambda a,b:a+b,[1,2,3]),reduce(lambda a,b:a*b,[],7)); t(lambda:reduce(lambda a,b:a,[])); t(lambda:reduce(lambda a,b:a,5))
@total_ordering
class V:
    def __init__(s,n): s.n=n
    def __eq__(s,o): return s.n==o.n if isinstance(o,V) else NotImplemented
    def __lt__(s,o): return s.n<o.n if isinstance(o,V) else NotImplemented
print(V(1)<=V(2),V(1)>V(2),V(1)>=V(1),V(1)!=V(2)); t(lambda:V(1)>=5); 
def deco(f):
    @wraps(f)
    def w(*a,**k): "wdoc"; return f(*a,**k)
    return w
@deco
def orig(a:int)->str: "orig doc"; return str(a)
print(orig.__name__,orig.__doc__,orig.__wrapped__,orig.__annotations__,orig.__module__,orig.__qualname__,WRAPPER_ASSIGNMENTS,WRAPPER_UPDATES)
print(sorted([3,1,2],key=cmp_to_key(lambda a,b:b-a)),cmp_to_key(lambda a,b:a-b)(1)<cmp_to_key(lambda a,b:a-b)(2)); t(lambda:cmp_to_key(5)(1)<cmp_to_key(5)(2)); t(lambda:cmp_to_key(lambda a,b:0)(1).obj)
print(sorted(functools.__all__)); print(update_wrapper(lambda:1,orig).__name__); import inspect; print(inspect.signature(orig),inspect.signature(partial(lambda a,b,*,c:0,1,c=2)))
