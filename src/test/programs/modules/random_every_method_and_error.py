import random
random.seed(42)
R=random
for f in ['random()','randint(1,6)','randrange(10)','randrange(0,101,2)','randrange(5,50)','choice("abcdef")','choice([1,2,3])','choices(["r","b","g"],k=5)','choices(["r","b","g"],[18,18,2],k=6)','choices("ab",cum_weights=[1,4],k=4)','sample(range(100),5)','sample(["a","b","c"],counts=[4,2,1],k=4)','sample(range(10**6),50)[:5]','uniform(2.5,10.0)','triangular(0,10,3)','triangular()','betavariate(2,3)','expovariate(1/5)','gammavariate(2,3)','gammavariate(0.5,1)','gammavariate(1,1)','gauss(0,1)','gauss(100,15)','lognormvariate(0,1)','normalvariate(0,1)','vonmisesvariate(0,4)','vonmisesvariate(1,0)','paretovariate(3)','weibullvariate(1,1.5)','getrandbits(10)','getrandbits(100)','getrandbits(0)','randbytes(5)','randint(-10**20,10**20)','randrange(10**30)','gauss()','normalvariate()','sample(range(5),0)','choices([1],k=3)','uniform(5,1)']:
    print(f, eval('R.'+f), eval('R.'+f))
l=list(range(20)); random.shuffle(l); print(l)
st=random.getstate(); a=[random.random() for _ in range(3)]; random.setstate(st); print(a==[random.random() for _ in range(3)], st[0], len(st[1]), st[2])
for s in [0,1,-5,2**70,'hello',b'bytes',bytearray(b'x'),3.7,None and 0, True, (1).__class__(9)]:
    if s is None: continue
    r=random.Random(s); print(repr(s),r.random(),r.randint(1,1000),r.getrandbits(70))
random.seed('x',version=1); print(random.random()); random.seed(b'abc',version=1); print(random.random())
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__,e)
for f in [lambda:R.choice([]),lambda:R.randint(5,1),lambda:R.randrange(0),lambda:R.randrange(1,1),lambda:R.randrange(1,10,0),lambda:R.sample([1,2],3),lambda:R.sample({1,2},1),lambda:R.choices([],k=1),lambda:R.choices([1,2],[0,0]),lambda:R.choices([1,2],[1]),lambda:R.choices([1,2],[1,2],cum_weights=[1,3]),lambda:R.seed([1]),lambda:R.randint('a',3),lambda:R.randint(1.5,3),lambda:R.shuffle((1,2)),lambda:R.getrandbits(-1),lambda:R.sample([1,2],-1),lambda:R.sample(5,1),lambda:R.choice({1:2}) if 0 else None,lambda:R.choice({1,2}),lambda:R.choices(5),lambda:R.expovariate(0),lambda:R.randrange(1.0,3),lambda:R.setstate((1,)),lambda:R.choice(3),lambda:R.sample([1,2],k=1,counts=[1]),lambda:R.sample([1,2],k=1,counts=[0,0]),lambda:R.gammavariate(-1,1),lambda:R.triangular(5,5), lambda: R.randrange(3,1,-1), lambda: R.randrange(10,0,-3), lambda: R.choices([1,2],[float('inf'),1]), lambda: R.randbytes(0)]: t(f)
class MyRandom(random.Random):
    def random(self): return 0.25
m=MyRandom(1); print(m.random(),m.randint(1,100),m.choice('abcd'),m.sample(range(10),3),m.uniform(1,2),m.shuffle([1,2]), m.gauss(0,1))
r1,r2=random.Random(5),random.Random(5); print(r1.random()==r2.random(), isinstance(r1,random.Random))
print(sorted(x for x in random.__all__))
random.seed(2024); deck=[f'{r}{s}' for s in 'SHDC' for r in 'A23']; random.shuffle(deck); print(deck, random.sample(deck,3))
random.seed(10); print([random.randint(1,6)+random.randint(1,6) for _ in range(20)], random.choices(range(1000),k=3), ''.join(random.choice('ACGT') for _ in range(30)), round(random.gauss(0,1),4))
import random as rr; rr.seed(); print(0<=rr.random()<1); s=rr.SystemRandom(); print(type(s).__name__, 0<=s.random()<1, 1<=s.randint(1,3)<=3); t(lambda:s.getstate())
