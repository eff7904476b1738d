import sys, collections, functools, copy, pprint, random, pickle, ast
def outer():
    class C:
        @property
        def x(self): return 1
        def gy(self): return 2
        y = property(None)
    c=C()
    for f in (lambda: setattr(c,'x',1), lambda: delattr(c,'x'), lambda: c.y, lambda: setattr(c,'y',1)):
        try: f()
        except AttributeError as e: print(e)
outer()
p=functools.partial(print, 1, sep='-')
print(copy.copy(p), copy.deepcopy(functools.partial(int, base=2))('101'), pickle.loads(pickle.dumps(functools.partial(int, base=2)))('11'))
try: functools.partial(print, **{'a':1})(**{'b':2}) 
except TypeError as e: print(e)
class D(collections.deque):
    def __init__(self, *a): super().__init__(*a[:1])
print(D([1,2])*2, D([1])+D([2]))
try: random.choices([], weights=[])
except IndexError as e: print(repr(e))
class EG(ExceptionGroup):
    def __new__(cls, msg, excs, code): 
        o=super().__new__(cls,msg,excs); o.code=code; return o
    def derive(self, excs): return EG(self.message, excs, self.code)
e=EG('m',[ValueError(1),TypeError(2)],7)
a,b=e.split(ValueError); print(repr(a), a.code, repr(b), b.code)
try: raise e
except* ValueError as g: print(repr(g), g.code)
except* TypeError as g: print(repr(g))
try: print >> sys.stderr, "x"
except TypeError as x: print(x)
pprint.pprint(collections.OrderedDict()); pprint.pprint({'a':collections.OrderedDict(), 'b': collections.OrderedDict(x=1)}, width=20)
print(bool(NotImplemented))
t=ast.parse('1'); print(ast.parse(t) is t)
try: compile('a\0','f','exec')
except SyntaxError as x: print(x)
