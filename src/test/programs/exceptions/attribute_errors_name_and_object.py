"""Which AttributeErrors carry name and obj."""
class C:
    @property
    def p(self): return 1
    def __init__(self): self.__dict__['z']=1
class D:
    __slots__=('s',)
class NoGet:
    p=property()
def t(f):
    try: f()
    except AttributeError as e: print(e, e.name, e.obj is not None)
t(lambda: setattr(C(),'p',1)); t(lambda: delattr(C(),'p')); t(lambda: delattr(C(),'q')); t(lambda: setattr(D(),'x',1)); t(lambda: delattr(D(),'s')); t(lambda: D().s)
t(lambda: delattr(C,'nope')); t(lambda: NoGet().p); t(lambda: setattr(5,'a',1)); t(lambda: setattr(5,'real',1)); t(lambda: delattr(5,'real'));t(lambda: setattr((lambda:0),'__globals__',1))
t(lambda: C.nope); t(lambda: super(C,C()).nope)
def f(): raise AttributeError('custom')
class G:
    p=property(lambda s:f())
    def __getattr__(self,n): raise AttributeError('mine')
t(lambda: G().p); t(lambda: G().q)
import sys
t(lambda: sys.nope)
