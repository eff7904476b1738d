"""Sets of numbers iterate in CPython's order, whatever was done to them before."""

state=12345
def rnd(n):
    global state
    state=(state*1103515245+12345)&0x7fffffff
    return (state>>8)%n
def test(name, ops):
    for t in range(30):
        s=set(rnd(100)*rnd(50) for _ in range(rnd(30))); o=set(rnd(100)*rnd(50) for _ in range(rnd(60)))
        for i in range(40):
            s=ops(s,o) 
        print(name,t,list(s))
def add_discard(s,o):
    if rnd(2): s.add(rnd(1000))
    else: s.discard(rnd(1000)); 
    if rnd(3)==0 and s: s.discard(list(s)[rnd(len(s))])
    return s
def pops(s,o):
    if rnd(2): s.add(rnd(1000)); s.add(rnd(1000))
    elif s: s.pop()
    return s
test('ad',add_discard)
test('pop',pops)
test('ior',lambda s,o: s.__ior__({rnd(1000) for _ in range(rnd(9))}))
test('isub',lambda s,o: s.__isub__({rnd(1000) for _ in range(rnd(9))}).__ior__(o))
test('iand',lambda s,o: s.__iand__({rnd(100)*rnd(50) for _ in range(rnd(9))}|s).__ior__({rnd(1000)}))
test('ixor',lambda s,o: s.__ixor__({rnd(1000) for _ in range(rnd(9))}))
test('or',lambda s,o: s|{rnd(1000) for _ in range(rnd(9))})
test('sub',lambda s,o: (s-{rnd(1000) for _ in range(rnd(9))})|o)
test('and',lambda s,o: (s&({rnd(1000) for _ in range(rnd(99))}|s))|{rnd(1000) for _ in range(rnd(9))})
test('xor',lambda s,o: s^{rnd(1000) for _ in range(rnd(9))})
test('copy',lambda s,o: set(s)|{rnd(1000) for _ in range(rnd(3))})
test('fs',lambda s,o: set(frozenset(list(s)[:20]).union(o,[rnd(1000)])))
print({1,2,3,33,65,97}, {16,0,32,48,64}, {100,5,37,69,133,1}, set(range(100)), {i*i for i in range(50)}, set(dict.fromkeys(range(0,300,7))))
print({0,8,16,24,32,40,48}, frozenset([0,8,16,24,32,40,48]), {float(i)/3 for i in range(20)}, {True,False,2,1.0}, {-1,-2,-3,(-1,),(-2,)})
print(hash(-1),hash(-2),hash((-1,)),hash(2**61-1),hash(2**61),hash(1e300),hash(float('inf')),hash(0.1),hash(True),hash((True,1.0,2**70)))
