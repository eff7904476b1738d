import reprlib
from reprlib import repr as R, Repr, recursive_repr
print(R(list(range(100))),R('x'*100),R(set(range(10))),R({i:i for i in range(10)}),R(10**60),R(tuple(range(10))),R((1,)),R([]),R({}),R(set()),R(frozenset()),R(frozenset('abcdefgh')),R([[[[[[[[1]]]]]]]]),R({1:{2:{3:{4:{5:{6:{7:8}}}}}}}))
from collections import deque; print(R(deque(range(20))), R(b'x'*50), R(3.14), R(None), R("it's"), R([['a'*50]*3]*2))
a=Repr(); a.maxlist=2; a.maxstring=10; a.maxdict=1; a.maxother=12; a.maxlevel=2
class Big:
    def __repr__(self): return '<'+'Big'*20+'>'
print(a.repr([1,2,3]),a.repr('hello world foo'),a.repr({'a':1,'b':2}),a.repr(Big()),R(Big()),a.repr([[[1]]]), a.repr(range(100000000)))
class MyList(list):
    @recursive_repr()
    def __repr__(self): return '<'+'|'.join(map(repr,self))+'>'
m=MyList('abc'); m.append(m); m.append('x'); print(m, MyList.__repr__.__name__, MyList.__repr__.__qualname__)
class Node:
    def __init__(s): s.next=s
    @recursive_repr(fillvalue='(loop)')
    def __repr__(s): return f'Node({s.next!r})'
print(Node())
class MyRepr(Repr):
    def repr_Big(self,obj,level): return 'BIG'
    def repr_range(self,obj,level): return 'rng%d'%level
print(MyRepr().repr([Big(),range(3)]), reprlib.aRepr.maxlong)
class Bad:
    def __repr__(self): raise ValueError
print(R(Bad())[:20]); print(sorted(reprlib.__all__))
