"""Weak references to an object that is alive."""
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
import weakref

class A:

    def m(self):
        return 'm'
a = A()
r = weakref.ref(a)
print(r() is a, r, weakref.WeakMethod(a.m)()())
d = weakref.WeakKeyDictionary({a: 1})
print(d[a], len(d), a in d, list(d.values()))
s = weakref.WeakSet([a])
print(len(s), a in s)
v = weakref.WeakValueDictionary(x=a)
print(v['x'] is a, list(v))
t(weakref.ref, 1)
print(r == weakref.ref(a), hash(r) == hash(a))
f = weakref.finalize(a, print, 'bye')
print(f.alive)
f()
print(f.alive)
