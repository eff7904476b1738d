"""Generators: send, throw, close, yield from, re-entry, and what they may not do."""
import sys
def t(f,*a):
    try: print(repr(f(*a)))
    except BaseException as e: print(type(e).__name__, e, '| ctx', repr(e.__context__), '| cause', repr(e.__cause__))
def g():
    try:
        x = yield 1
        print('got',x)
        y = yield 2
    except ValueError as e:
        print('VE',e); yield 'handled'
    finally: print('fin')
    return 'ret'
i=g(); t(next,i); t(i.send,'a'); t(i.throw,ValueError('q')); t(next,i); t(next,i)
i=g(); t(i.send,5); t(next,i); i.close(); t(next,i)
i=g(); t(i.throw,KeyError('x')); t(next,i)
def bad():
    try: yield 1
    except GeneratorExit: yield 2
i=bad(); next(i); t(i.close); t(next,i)
def r():
    try: yield 1
    except GeneratorExit: raise KeyError('in close')
i=r(); next(i); t(i.close)
def si(): 
    yield 1
    raise StopIteration('x')
i=si(); next(i); t(next,i)
def reent():
    yield next(me)
me=reent(); t(next,me)
def sub():
    a= yield 1
    try: b= yield 2
    except ValueError: b='caught'
    return (a,b)
def dele():
    r= yield from sub(); print('sub ret',r)
    r2= yield from [10,20]
    r3= yield from 'ab'
    return 'done'
i=dele(); t(next,i); t(i.send,'A'); t(i.throw,ValueError); t(next,i); t(next,i); t(next,i); t(next,i); t(next,i)
i=dele(); next(i); t(i.throw, TypeError('through')); t(next,i)
i=dele(); next(i); next(i);next(i); t(i.send, 5)
class It:
    def __iter__(s): return s
    def __next__(s): return 7
    def throw(s,*a): print('throw',a); return 'T'
    def close(s): print('closed')
    def send(s,v): print('send',v); return 'S'
def d2(): yield from It()
i=d2(); t(next,i); t(i.send,3); t(i.throw,KeyError('k')); t(i.close)
def d3(): yield from 5
t(next,d3())
def d4():
    try: yield from sub()
    finally: print('d4 fin')
i=d4(); next(i); i.close()
print(list(x for x in range(3)), sum(x*x for x in range(4)), (lambda: (yield))().__class__.__name__)
def gen_ret():
    return 5
    yield
t(next,gen_ret())
try: next(gen_ret())
except StopIteration as e: print(e.value)
def ctx():
    try: 1/0
    except ZeroDivisionError:
        yield 'in except'
        print(sys.exc_info()[0])
i=ctx(); next(i); print(sys.exc_info()); t(next,i)
def ctx2():
    try: yield 1
    except ValueError:
        try: yield 2
        finally: print(repr(sys.exc_info()[1]))
i=ctx2(); next(i)
try: raise KeyError('outer')
except KeyError: print(i.throw(ValueError('v'))); t(next,i)
i=dele(); next(i); print(i.gi_yieldfrom.__name__)
def fib():
    a,b=0,1
    while True:
        yield a
        a,b=b,a+b
import itertools
print([x for x,_ in zip(fib(),range(10))])
def flatten(l):
    for x in l:
        if isinstance(x,list): yield from flatten(x)
        else: yield x
print(list(flatten([1,[2,[3,[4]],5]])))
def coro():
    total=0
    while True:
        try: v=yield total
        except ZeroDivisionError: total=0; continue
        if v is None: break
        total+=v
    return total
c=coro(); next(c); print(c.send(5),c.send(6),c.throw(ZeroDivisionError),c.send(2)); t(c.send,None)
t(lambda: g().send(1)); t(lambda: g().throw(5)); t(lambda: g().throw(ValueError,'m',None)); t(lambda: g().throw(ValueError('a'),'b')); t(lambda: g().throw())
t(lambda: iter(g()) is None); t(lambda: len(g())); t(lambda: g()[0]); t(lambda: g().foo)
def nested():
    def inner():
        try: yield 1
        finally: print('inner fin')
    for x in inner():
        yield x
        return
i=nested(); next(i); t(next,i)
def w():
    with open_() as f: yield f
class open_:
    def __enter__(s): print('open'); return 'F'
    def __exit__(s,*a): print('close',a[0].__name__ if a[0] else None)
for x in w(): break
i=w(); next(i); i.close()
i=w(); next(i); t(i.throw,KeyError('in with'))
a=[i for i in range(3)]; print(a); t(lambda: i)
it=iter([1,2,3]); print(next(it),list(it),next(it,'end'))
def lazy(): 
    print('start'); yield
lz=lazy(); print('made'); next(lz)
