"""Containers changed while they are walked, holding themselves, and their subclasses."""


def t(f):
    try: f()
    except BaseException as x: print(repr(x))
def f():
    d={1:1}
    for k in d: d[k+1]=1
t(f)
def f():
    d={1:1,2:2}
    for k in d: del d[1]; d[5]=1
t(f)
def f():
    s={1}
    for k in s: s.add(k+1)
t(f)
def f():
    L=[3,2,1]
    L.sort(key=lambda x:L.append(x) or x)
    print(L)
t(f)
def f():
    L=[3,2,1]
    try: L.sort(key=lambda x:1/(x-2))
    finally: print(L)
t(f)
L=[1]; L.append(L); print(L)
d={1:2}; d['d']=d; print(d)
t1=([],); t1[0].append(t1); print(t1)
print({1:{}}.values(), {1}.__repr__(), type(iter({}.values())))
class S(set): pass
print(S([1]), repr(S()), S([1])|{2}, type(S([1])|{2}))
class F(frozenset): pass
print(F([1]))
class LL(list): pass
print(LL([1]), LL([1])+[2])
class D(dict):
    def __missing__(self,k): return k*2
print(D()[3], D(a=1))
