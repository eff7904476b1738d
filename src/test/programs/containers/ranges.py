"""range: a lazy sequence of integers of any size."""

r = range(10)
EXPRESSIONS = """
r['a']
r[20]
range(1.5)
range(1,2,0)
range()
range(1,2,3,4)
range('a')
r.index(50)
r.index('a')
len(range(2**70))
range(2**70)[2**69]
range(2**70)[1:2**69]
r[::2]
r[::-1]
r==range(0,10,1)
repr(range(0,5,2))
range(0,-5,-1)
5 in r
5.0 in r
'a' in r
r.count(3)
type(iter(r))
type(iter(range(2**70)))
type(reversed(r))
r.start,r.stop,r.step
iter(r).__length_hint__()
range(3)<range(4)
range(True)
r.index(True)
hash(range(5))==hash(range(0,5))
bool(range(0))
range(0,10,3)==range(0,11,3)
range(1,2,3)==range(1,3,5)
range(5)[-6]
range(stop=5)
range(10).foo
list(range(10, 0, -3)), list(reversed(range(10, 0, -3)))
list(range(2**64, 2**64 + 6, 2))
range(0, 10, 3)[1:], range(10)[5:2], range(10)[::-2]
2**64 in range(2**65), 2**64 in range(1, 2**65, 2)
"""

for expression in EXPRESSIONS.strip().splitlines():
    try:
        print(expression, "->", repr(eval(expression)))
    except BaseException as error:
        print(expression, "->", repr(error))
