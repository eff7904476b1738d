"""defaultdict and OrderedDict."""
from collections import defaultdict, OrderedDict

def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
dd = defaultdict(list)
dd['a'].append(1)
dd['b']
print(dd, dict(dd), dd.get('z'), 'z' in dd, dd.default_factory)
t(lambda: defaultdict()['x'])
t(defaultdict, 3)
print(defaultdict(int, {'a': 1}, b=2), defaultdict(None, [(1, 2)]))
e = defaultdict(int)
for ch in 'hello':
    e[ch] += 1
print(e, e.copy(), e | {'z': 5}, {'z': 5} | e, type({} | e), sorted(e.items(), key=lambda x: (-x[1], x[0])), e == {'h': 1, 'e': 1, 'l': 2, 'o': 1})
e.default_factory = None
t(lambda: e['nope'])
tree = lambda: defaultdict(tree)
tt = tree()
tt['a']['b']['c'] = 1
print(list(tt['a']))

class DD(defaultdict):

    def __missing__(s, k):
        return k * 2
print(DD()['ab'], isinstance(e, dict), defaultdict)
s = defaultdict(list)
s['x'] = s
print(str(s)[:30])
od = OrderedDict(a=1, b=2, c=3)
od.move_to_end('a')
print(od, list(od))
od.move_to_end('c', last=False)
print(od, od.popitem(), od.popitem(last=False), od)
t(od.move_to_end, 'zz')
t(OrderedDict().popitem)
print(OrderedDict(), od.keys(), od.items(), od.values(), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {'b': 2, 'a': 1}, OrderedDict.fromkeys('ab', 0), od | {'q': 1}, type({'q': 1} | od), list(reversed(OrderedDict(a=1, b=2))))
od['x'] = od
print(od)
od.attr = 5
print(od.attr, od.copy().attr if hasattr(od.copy(), 'attr') else None)
