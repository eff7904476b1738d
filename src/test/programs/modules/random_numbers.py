import random
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for s in [0, 1, 42, -42, 10**30, 'hello', '', b'bytes', 3.14, True, 123456789012345678901234567890]:
    random.seed(s)
    print(s, random.random(), random.randint(1, 100), random.randrange(0, 1000, 7), random.choice('abcdef'), random.uniform(-5, 5), random.getrandbits(100), random.getrandbits(5), random.getrandbits(64), random.getrandbits(0))
    l = list(range(20)); random.shuffle(l); print(l)
    print(random.sample(range(1000), 5), random.sample('abcdefghij', 10), random.sample(range(30), 12))
    print(random.choices('abc', k=10), random.choices([1, 2, 3], weights=[5, 3, 2], k=8), random.choices('xy', cum_weights=[1, 10], k=5))
    print(random.gauss(0, 1), random.gauss(10, 2), random.gauss(0, 1), random.normalvariate(5, 2), random.expovariate(1.5), random.triangular(0, 10, 3), random.triangular(), random.betavariate(2, 3), random.gammavariate(2, 3), random.gammavariate(0.5, 1), random.gammavariate(1, 2), random.lognormvariate(0, 1), random.paretovariate(3), random.vonmisesvariate(1, 2), random.weibullvariate(1, 1.5))
    print(random.randbytes(5), random.randrange(10**40), random.randint(-10, 10), random.randrange(10, 0, -3))
    print(random.sample(['a','b'], counts=[3, 5], k=6))
r = random.Random(7); st = r.getstate(); a = [r.random() for _ in range(3)]; r.setstate(st); print(a == [r.random() for _ in range(3)], a)
print(random.Random('x').random(), random.Random(x=5).randint(1,6))
print(len(st), st[0], len(st[1]), st[2], st[1][:3])
class R(random.Random):
    def random(self): return 0.25
x = R(); print(x.random(), x.uniform(0, 8), x.choice('abcd'), x.randint(1, 4), x.sample(range(10), 3), x.gauss())
random.seed(3)
t(lambda: random.randint(5, 1)); t(lambda: random.randrange(0)); t(lambda: random.randrange(5, 5)); t(lambda: random.randrange(1, 10, 0)); t(lambda: random.randrange(10, 1, 2)); t(lambda: random.choice([])); t(lambda: random.choice({})); t(lambda: random.choice(5)); t(lambda: random.sample({1,2}, 1)); t(lambda: random.sample([1], 2)); t(lambda: random.sample([1], -1)); t(lambda: random.choices([], k=1)); t(lambda: random.choices('ab', 5)); t(lambda: random.choices('ab', [1])); t(lambda: random.choices('ab', [0, 0])); t(lambda: random.choices('ab', [1, 2], cum_weights=[1, 2])); t(lambda: random.seed([1])); t(lambda: random.getrandbits(-1)); t(lambda: random.expovariate(0)); t(lambda: random.gammavariate(0, 1)); t(lambda: random.shuffle((1, 2, 3))); t(lambda: random.shuffle('abc')); t(lambda: random.randrange(0, None, 2))
t(lambda: random.sample([1,2,3], counts=[1,2], k=1)); t(lambda: random.triangular(5,5,5)); t(lambda: random.sample(5, 1)); t(lambda: random.choice(''))
d = {}
random.seed(99)
for _ in range(1000): k = random.randint(1, 6); d[k] = d.get(k, 0) + 1
print(sorted(d.items()))
from random import random as rnd, randint
print(rnd(), randint(0, 2**70))
