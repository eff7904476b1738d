"""ChainMap, UserDict, UserList, UserString."""
import collections
import collections.abc
from collections import ChainMap, UserDict, UserList, UserString

def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
cm = ChainMap({'a': 1}, {'a': 2, 'b': 3})
print(cm, cm['a'], cm['b'], len(cm), list(cm), dict(cm), cm.maps, cm.parents, cm.new_child({'z': 0}), 'b' in cm, cm.get('q'), cm.get('q', 1))
cm['b'] = 9
print(cm)
del cm['b']
print(cm)
t(lambda: cm['nope'])
t(cm.pop, 'b')
t(cm.__delitem__, 'b')
t(ChainMap().popitem)
print(cm | {'a': 5}, {'c': 1} | cm, bool(ChainMap()), cm.copy(), cm.new_child(k=1), cm.setdefault('w', 4), cm.keys(), cm.items())

class UD(UserDict):

    def __setitem__(s, k, v):
        super().__setitem__(k.upper(), v)
u = UD(a=1)
u['b'] = 2
u.update(c=3)
print(u, u.data, 'A' in u, len(u), u | {'z': 1}, u.copy(), u.pop('A'), u, list(u.items()), u == {'B': 2, 'C': 3})
t(lambda: u['q'])
l = UserList([3, 1, 2])
l.sort()
l.append(4)
l += [5]
print(l, l[0], l[1:], l + [9], [0] + l, l * 2, l == [1, 2, 3, 4, 5], l.index(3), len(l), l.pop(), reversed(l).__class__.__name__, type(l[1:]).__name__, l < [9], l.count(1), isinstance(l, collections.abc.MutableSequence))
s = UserString('hello')
print(s, repr(s), s.upper(), type(s.upper()).__name__, s + ' w', '>' + s, s[1], s[1:3], len(s), 'ell' in s, s == 'hello', s * 2, s.split('l'), s.replace('l', 'L'), s.center(9, '*'), s.startswith('he'), s.find('l'), hash(s) == hash('hello'), s.join(['a', 'b']), s.isalpha(), s % ())
print(collections.abc.Mapping, isinstance(cm, collections.abc.MutableMapping))
