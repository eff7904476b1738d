"""Counter: counting, arithmetic, comparison."""
from collections import Counter

def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
c = Counter('mississippi')
print(c, c.most_common(2), c.most_common(), c['zzz'], sum(c.values()), c.total(), list(c.elements()))
c.update('mmm')
c.subtract({'i': 10})
print(c, +c, -c, c['i'])
del c['i']
del c['nope']
print(c)
a = Counter(a=3, b=1)
b = Counter(a=1, b=2)
print(a + b, a - b, a & b, a | b, a <= b, a == b, a > b, a != b, Counter(a=1) == Counter(a=1, b=0), a == dict(a))
a += b
print(a)
a -= Counter(a=10)
print(a)
a |= Counter(z=3)
a &= Counter(z=2, b=1)
print(a)
t(Counter.fromkeys, 'ab')
t(Counter, 1)
t(Counter, 'a', 'b')
print(Counter(), Counter([1, 1, 2]), Counter({'x': 2}), Counter(cats=4), a.copy(), isinstance(a, dict), Counter('ab') | Counter('bc'))
print(Counter({1: 'a', 2: 3}) if 0 else Counter(a=1.5, b=2))
