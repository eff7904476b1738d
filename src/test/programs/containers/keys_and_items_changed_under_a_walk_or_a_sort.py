"""A dict changed while it is walked, keys of own classes equal to texts, a list changed while it is sorted."""


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def d1():
    d = {0: 0}
    for i in d:
        del d[0]; d[0] = 1
def d2():
    d = {'a': 1, 'b': 2}
    for k in d:
        d[k.upper()] = d.pop(k)
def d3():
    d = {'a': 1, 'b': 2}
    for k, v in d.items():
        d[k + 'x'] = d.pop(k)
def d4():
    d = {'a': 1, 'b': 2, 'c': 3}
    for v in d.values():
        d.pop('a', None); d['z'] = 1
    return d
for f in (d1, d2, d3, d4): t(f)
class K:
    def __hash__(self): return hash('key3')
    def __eq__(self, o): return o == 'key3' or isinstance(o, K)
d = {'key1': 1, K(): 3}
t(lambda: d['key3']); print(d.get('key3'), d.get('key3'), 'key3' in d, K() in {'key3': 1})
d['key3'] = 5
print(len(d), 'key3' in {K()}, K() in {'key3'})
class S(str):
    def __eq__(self, o): return str.__eq__(self, str(o).lower())
    def __hash__(self): return hash(str(self))
print({S('a'): 1}.get('a'), S('a') in {'a'})
# sort
def s1():
    l = [3, 1, 2]
    def key(x):
        l.append(x); return x
    l.sort(key=key)
    return l
def s2():
    l = [3, 1, 2]
    def key(x):
        del l[:]; return x
    l.sort(key=key)
    return l
def s3():
    l = [1, 2, 3]
    l.sort(key=lambda x: (print(l), x)[1])
    return l
for f in (s1, s2, s3): t(f)
