import pprint, collections, types, dataclasses
from pprint import pprint as P, pformat, pp
stuff = ['spam', 'eggs', 'lumberjack', 'knights', 'ni']
stuff.insert(0, stuff[:])
P(stuff, width=80); pprint.PrettyPrinter(indent=4).pprint(stuff); pprint.PrettyPrinter(width=41, compact=True).pprint(stuff)
tup = ('spam', ('eggs', ('lumberjack', ('knights', ('ni', ('dead',('parrot', ('fresh fruit',))))))))
pprint.PrettyPrinter(depth=6).pprint(tup)
d={'name':'sampleproject','author':{'email':'x@y.example','name':'PyPA'},'classifiers':['Dev :: 3','Intended Audience :: Developers','License :: MIT'],'long':'This is a very long description that must be wrapped because it does not fit on a single line of text.\nSecond line is here','n':123456789,'empty':{}, 'nums':list(range(40))}
P(d); P(d,depth=1); P(d,width=40); P(d,compact=True,width=60); P(d, sort_dicts=False, indent=2); pp(d, width=50)
P({3:'c',1:'a',2:'b'}); P({'b':1,'a':{'z':1,'y':2}}); P({1,'a',(2,3),None} if 0 else {5,3,1}); P(set()); P(frozenset(range(30)))
P(collections.OrderedDict((str(i),i*1000000) for i in range(8))); P(collections.Counter('abracadabra hello world this is long text'*3)); P(collections.defaultdict(list,{i:list(range(i)) for i in range(12)})); P(collections.deque(range(40))); P(collections.deque(range(40),maxlen=50)); P(collections.ChainMap({'a':list(range(20))},{'b':list(range(20))}))
P(types.SimpleNamespace(alpha=list(range(20)),beta='x'*50,gamma={'k':1})); P(types.MappingProxyType({i:str(i)*10 for i in range(6)}))
@dataclasses.dataclass
class Pt:
    x:int; y:list; name:str='n'; hidden:int=dataclasses.field(default=3,repr=False)
P(Pt(1,list(range(30)))); P([Pt(1,[2]),Pt(3,[4])]); P(Pt(1,[1]))
class Mine:
    def __repr__(self): return 'Mine('+'x'*90+')'
P([Mine(),Mine()]); P('short'); P('word '*30); P(b'bytes'*30); P(bytearray(b'abc'*40)); P(('one',)); P(()); P([]); P({}); P(('x'*50,'y'*50)); P(('x'*90,))
P([1000000,2000000],underscore_numbers=True); P(12345678,underscore_numbers=True)
l=[1]; l.append(l); print(pprint.isrecursive(l), pprint.isreadable(l), pprint.isreadable([1,'a']), pprint.isreadable(object()), pprint.saferepr({'a':(1,),'b':[]}))
print(pformat({'a':1,'b':[1,2]}), pformat([[1,2,3]]*20), pformat({'key'+str(i):{'n':i,'sq':i*i} for i in range(5)}, width=30))
class L(list): pass
class D(dict): pass
P(L(range(40))); P(D({i:i for i in range(30)})); P(collections.UserDict({i:i for i in range(30)})); P(collections.UserList(range(40))); N=collections.namedtuple('N','a b'); P(N(list(range(30)),{'x':1}))
for bad in (dict(indent=-1),dict(depth=0),dict(width=0)):
    try: pprint.PrettyPrinter(**bad)
    except ValueError as e: print(e)
P({'a':None,'b':True,'c':1.5,'d':2j,'e':...}); P({(1,2):'t',(0,1):'u'}); P({'x':1, 2:'y', None:3, (1,):4}); P([{'id':i,'name':'user%d'%i,'tags':['a','b']} for i in range(4)]); P({'k':'v'*100}); P({'matrix':[[1]*10]*10})
import io; s=io.StringIO(); P({'z':1},stream=s); print(repr(s.getvalue()))
