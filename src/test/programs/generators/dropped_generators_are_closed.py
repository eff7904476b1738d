"""A generator is closed when its last reference goes: loops left early, variables, program end."""
def g(n):
    try:
        for i in range(5): yield (n,i)
    finally: print('fin',n)
def ret():
    a=g('ret'); next(a); return a
r=ret(); print(next(r))
def loopvar():
    a=g('lv')
    for x in a:
        if x[1]==1: break
    print('between')
    for x in a: print(x)
    print('done')
loopvar()
def early():
    a=g('early')
    for x in a:
        if x[1]==1: return 'r'
print(early())
def rebind():
    a=g('1'); next(a)
    a=g('2'); next(a)
    a=None
    print('end rebind')
rebind()
def nest():
    for x in g('outer'):
        for y in g('inner'):
            if y[1]==1: break
        if x[1]==1: break
    print('nest end')
nest()
class It:
    def __iter__(self):
        try: yield 1; yield 2
        finally: print('iter fin')
for x in It(): break
print('after it')
def sends():
    def acc():
        t=0
        try:
            while True: t+= yield t
        finally: print('acc',t)
    a=acc(); next(a); a.send(5); a.send(6)
    print('leaving')
sends()
def with_gen():
    class M:
        def __enter__(s): print('in'); return s
        def __exit__(s,*a): print('out',a[0] and a[0].__name__)
    with M(): yield 1; yield 2
w=with_gen(); next(w)
def q():
    z=with_gen(); next(z)
q()
print('x')
print([x for x in g('comp')][:1])
print('end')
def g2(n):
    try: 
        yield 1
    except GeneratorExit: print('GE',n); raise
    finally: print('fin',n)
a=g2('a'); next(a)
def f():
    b=g2('b'); next(b)
    print('leaving f')
f()
c=[g2('c')]; next(c[0])
d=g2('d'); next(d); d=None
e=g2('e'); next(e); del e
h=g2('h'); next(h)
h=g2('h2'); next(h)
print('end')
