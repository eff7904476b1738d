"""What may be set on exceptions, and how groups are taken apart."""

def t(f,*a):
    try: print(repr(f(*a)))
    except BaseException as x: print('RAISES',repr(x))
e=ValueError(1)
t(lambda: e.with_traceback(1)); t(lambda: e.with_traceback(None)); t(lambda: e.add_note(1)); t(lambda: e.add_note('x'))
t(lambda: e.__notes__)
def sa(o,n,v): setattr(o,n,v)
t(sa,e,'__cause__',1); t(sa,e,'__context__',1); t(sa,e,'__traceback__',1); t(sa,e,'args',1); t(sa,e,'args',[1,2]); print(e.args,repr(e))
t(sa,e,'__cause__',e); print(e.__suppress_context__, e.__cause__ is e)
t(sa,e,'__cause__',None); print(e.__suppress_context__)
t(sa,e,'__suppress_context__',1); print(e.__suppress_context__)
t(sa,e,'__suppress_context__','a')
def da(o,n): delattr(o,n)
t(da,e,'__cause__');t(da,e,'__context__');t(da,e,'__traceback__');t(da,e,'args')
e.__notes__=5
t(e.add_note,'x')
t(lambda: e.__setstate__({'a':1})); t(lambda:e.a)
t(lambda: e.__reduce__())
e.foo=1; print(e.__dict__)
class E(Exception):
    def __init__(self,a,b): self.a=a
t(lambda:E(1,2).args); t(lambda:E(1,2)); t(lambda:str(E(1,2)))
class K(KeyError): pass
t(lambda: str(K('x')))
class S(StopIteration): pass
t(lambda: S(3).value)
class O(OSError): pass
t(lambda: O(2,'x')); t(lambda: str(O(2,'x','f')))
class OI(OSError):
    def __init__(self,x): pass
t(lambda: str(OI(2)), ); t(lambda: OI(2).errno); t(lambda: OI(2))
s=SystemExit(3); s.code=5; t(lambda:(s,s.code))
s=StopIteration(3); s.value=5; t(lambda:(s,s.value))
# groups
g=ExceptionGroup('m',[ValueError(1),TypeError('t'),ExceptionGroup('n',[ValueError(2),OSError('o')])])
t(lambda: g); t(lambda:str(g)); t(lambda: g.exceptions); t(lambda: g.message)
t(lambda: g.split(ValueError)); t(lambda: g.subgroup(ValueError)); t(lambda: g.split((ValueError,TypeError)))
t(lambda: g.split(lambda e: isinstance(e,OSError))); t(lambda: g.split(1)); t(lambda: g.subgroup('a')); t(lambda: g.derive([ValueError()]))
t(lambda: g.split(ExceptionGroup)); t(lambda: g.subgroup(KeyError)); t(lambda: g.split(KeyError))
t(lambda: g.split((ValueError,1))); t(lambda:g.split()); t(lambda: g.split(int))
t(sa,g,'message','x'); t(sa,g,'exceptions','x')
class G(ExceptionGroup):
    def derive(self,excs): return G(self.message+'!',excs)
t(lambda: G('a',[ValueError(),TypeError()]).split(ValueError))
class G2(ExceptionGroup):
    def derive(self,excs): return 1
t(lambda: G2('a',[ValueError(),TypeError()]).split(ValueError))
class B2(BaseExceptionGroup, ): pass
t(lambda: B2('a',[ValueError(),TypeError()]))
class BE(BaseExceptionGroup, ValueError): pass
t(lambda: BE('a',[KeyboardInterrupt()]))
try:
    raise ValueError from 5
except TypeError as x: print(repr(x))
try: raise 5
except TypeError as x: print(repr(x))
try: raise int
except TypeError as x: print(repr(x))
class Bad(Exception):
    def __new__(cls,*a): return 5
try: raise Bad
except TypeError as x: print(repr(x))
try:
    try: raise ExceptionGroup('x',[ValueError(1),TypeError(2),KeyError(3)])
    except* ValueError as eg: print(repr(eg))
    except* TypeError as eg: print(repr(eg)); raise
except BaseException as e: print(repr(e), repr(e.__context__), repr(e.__cause__))
try:
    try: raise ValueError(1)
    except* ValueError as eg: print(repr(eg)); raise KeyError(2)
except BaseException as e: print(repr(e), repr(e.__context__))
try:
    try: raise ExceptionGroup('x',[ValueError(1),TypeError(2)])
    except* ValueError as eg: raise KeyError(2)
    except* TypeError as eg: raise IndexError(2) from eg
except BaseException as e: print(repr(e), repr(e.__context__),[repr(x.__cause__) for x in e.exceptions], [repr(x.__context__) for x in e.exceptions])
try:
    try: raise ExceptionGroup('x',[ValueError(1),TypeError(2)])
    except* ExceptionGroup: pass
except BaseException as e: print(repr(e))
try:
    try: raise ExceptionGroup('x',[ValueError(1),TypeError(2)])
    except* 5: pass
except BaseException as e: print(repr(e))
try: raise ValueError
except* ValueError: print('ok')
