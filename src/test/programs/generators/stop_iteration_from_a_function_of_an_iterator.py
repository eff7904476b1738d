# A function that an iterator calls may end it by StopIteration; what the exception carries is the value of yield from.
def f(x):
    if x < 3: return x
    raise StopIteration(444)
print(list(map(f, range(10))))
print([v for v in map(f, range(10))])
print(*map(f, range(10)))
print(sum(map(f, range(10))), max(map(f, range(10))), sorted(map(f, range(10))))
for v in map(f, range(10)): print(v)
else: print('else')
a, b, c = map(f, range(10)); print(a, b, c)
print(dict.fromkeys(map(f, range(10))), set(map(f, range(10))), tuple(map(f, range(10))))
print(list(filter(f, range(10))), list(zip(map(f, range(10)), 'abcdef')))
import itertools
print(list(itertools.takewhile(f, range(1, 10))), list(itertools.accumulate(range(9), lambda a, b: f(b))))
print(list(itertools.starmap(f, [(1,), (5,)])), list(itertools.chain(map(f, range(9)), 'ab')), list(itertools.islice(map(f, range(9)), 8)))
print(list(iter(lambda: f(5), 1)))
print(''.join(map(lambda x: str(f(x)), range(9))), 2 in map(f, range(9)), 5 in map(f, range(9)))
def g():
    r = yield from map(f, range(9))
    return r
it = g()
try:
    while True: print(next(it))
except StopIteration as e: print('result', e.value)
def h():
    for v in map(f, range(9)): yield v
print(list(h()))
def k():
    return (yield from iter(lambda: f(7), 0))
try: next(k())
except StopIteration as e: print(e.value)
try: print(next(map(f, [5])))
except StopIteration as e: print(e.args)
d = {}
d.update(map(lambda x: (f(x), 1), range(9))); print(d)
l = []; l.extend(map(f, range(9))); l += map(f, range(9)); print(l)
l[1:2] = map(f, range(9)); print(l)
print(all(map(lambda x: f(x) + 1, range(9))), any(map(lambda x: f(x) > 7, range(9))))
import functools
print(functools.reduce(lambda a, b: a + b, map(f, range(9))))
print(bytes(map(f, range(9))), frozenset(map(f, range(9))))
print(list(enumerate(map(f, range(9)))), list(reversed(list(map(f, range(9))))))
print([*map(f, range(9)), 'x'], {**dict(zip(map(f, range(9)), 'abcde'))})
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, *x):
        print('throw', x)
        return 456
def gen(): yield from It()
x = gen(); print(next(x)); x.close()
x = gen(); print(next(x), x.throw(ZeroDivisionError('a')))
class It2:
    def __iter__(self): return self
    def __next__(self): return 1
def gen2(): yield from It2()
x = gen2(); next(x)
try: x.throw(123)
except TypeError as e: print(e)
x = gen(); 
try: x.throw(123)
except TypeError as e: print(e)
class Bad(BaseException):
    def __new__(cls, *a): return 1
def g3(): yield
try: g3().throw(Bad)
except TypeError as e: print(e)
try: raise Bad
except TypeError as e: print(e)
async def co(): pass
c = co()
try: c.throw(Bad)
except TypeError as e: print(e)
for t in (bool, type(None), range, slice, type(len), type(lambda: 0), memoryview, type(iter([])), type(g3()), type(...), type({}.keys()), type(It.throw), functools.partial, type(int | str)):
    try:
        class X(t): pass
        print(t.__name__, 'ok')
    except TypeError as e: print(e)
