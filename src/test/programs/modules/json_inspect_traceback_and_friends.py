import json, inspect, traceback, warnings, copy, heapq, bisect, weakref, abc, contextvars, sys, types, string, textwrap, queue, io, time
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__,e)
for s in ['json.dumps({"a":[1,2.5,None,True,"é\\n"]})','json.dumps({"b":1,"a":2},sort_keys=True,indent=2)','json.dumps([1,2],separators=(",",":"))','json.dumps("é",ensure_ascii=False)','json.dumps({1:2,None:3,True:4,1.5:5})','json.dumps({(1,2):3})','json.dumps({(1,2):3},skipkeys=True)','json.dumps(float("nan"))','json.dumps(float("inf"),allow_nan=False)','json.dumps(object())','json.dumps({1,2},default=list)','json.dumps([],indent=4)','json.dumps({"a":{}},indent="\\t")','json.loads("[1,2.0,null,true,\\"x\\"]")','json.loads("{bad}")','json.loads("")','json.loads("[1,")','json.loads("[1 2]")','json.loads("{\\"a\\":1,}")','json.loads("nul")','json.loads("1 2")','json.loads("\\"\\\\ud83d\\\\ude00\\"")','json.loads("NaN")','json.loads("1e3")','json.loads("{\\"a\\":1}",object_hook=lambda d:list(d))','json.loads("[1.5]",parse_float=str)','json.loads("{\\"a\\":1,\\"a\\":2}",object_pairs_hook=list)','json.loads(b"[1]")','json.loads(5)','json.loads("\\"\\t\\"")','json.loads("\\"\\\\x\\"")','json.dumps("\\x00\\u2028\\"\\\\/")','json.load(io.StringIO("[1]"))','json.JSONEncoder().encode([1])','json.JSONDecoder().raw_decode("[1] x")','json.dumps([[1,[2]],{"a":[1]}],indent=1)','json.dumps(10**30)','json.dumps(1e100)','json.dumps(-0.0)','json.loads("-0")','json.loads("[1,2]",cls=json.JSONDecoder)','json.loads("01")','json.loads("{\\"a\\" 1}")','json.loads("[\\"a]")','json.loads("[\\n1,\\n x]")']: t(lambda:eval(s))
l=[]; l.append(l); t(lambda:json.dumps(l))
class E(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,complex): return [o.real,o.imag]
        return super().default(o)
print(json.dumps({'c':1+2j},cls=E)); t(lambda:json.dumps(object(),cls=E))
try: json.loads('{"a": \n bad}')
except json.JSONDecodeError as e: print(e.msg,e.doc,e.pos,e.lineno,e.colno)
def f(a,b:int=2,*args,c,d=4,**kw)->str:
    "doc of f"
    return 1
sig=inspect.signature(f); print(sig,sig.parameters['b'],sig.parameters['b'].default,sig.parameters['c'].kind,sig.return_annotation,[p.name for p in sig.parameters.values()],sig.bind(1,c=3).arguments,inspect.getdoc(f),inspect.getsource(f),inspect.isfunction(f),inspect.getfullargspec(f),inspect.getmodule(f))
ba=sig.bind(1,2,3,c=4,e=5); ba.apply_defaults(); print(ba,ba.args,ba.kwargs); t(lambda:sig.bind()); t(lambda:sig.bind(1)); t(lambda:inspect.signature(5)); t(lambda:sig.replace(parameters=[])); t(lambda:inspect.Parameter('x',inspect.Parameter.KEYWORD_ONLY,default=3)); 
def g(): x=yield 1
gi=g(); print(inspect.getgeneratorstate(gi)); next(gi); print(inspect.getgeneratorstate(gi),inspect.getgeneratorlocals(gi)); gi.close(); print(inspect.getgeneratorstate(gi))
async def co(): pass
c=co(); print(inspect.iscoroutine(c),inspect.getcoroutinestate(c),inspect.iscoroutinefunction(co),inspect.isawaitable(c),inspect.isgeneratorfunction(g),inspect.isasyncgenfunction(co)); c.close()
class A:
    "cls"
    z=1
    def m(self): "m doc"
    @property
    def p(self): return 1
    @staticmethod
    def s(): pass
    @classmethod
    def k(cls): pass
print([n for n,_ in inspect.getmembers(A(),inspect.ismethod)],[n for n,_ in inspect.getmembers(A) if not n.startswith('__')],inspect.isclass(A),inspect.ismethod(A().m),inspect.getmro(A),inspect.signature(A.m),inspect.signature(A().m),inspect.signature(A),inspect.getsource(A.m),inspect.isdatadescriptor(A.p),inspect.currentframe().f_lineno,inspect.stack()[0].function,inspect.getattr_static(A,'s'),inspect.cleandoc('  a\n    b\n  c'),inspect.unwrap(f) is f,inspect.isbuiltin(len),inspect.ismodule(sys),inspect.isabstract(A),inspect.getsourcelines(f)[1],inspect.getclosurevars(f).globals)
def outer():
    def inner(): return traceback.format_stack()
    return inner()
print(len(outer())>=3,outer()[-1])
try:
    try: {}['k']
    except KeyError as e: raise ValueError('v') from e
except ValueError as e:
    print(traceback.format_exc()); te=traceback.TracebackException.from_exception(e); print(list(te.format())[-1],te.exc_type,str(te)); print(traceback.format_exception_only(e),traceback.extract_tb(e.__traceback__)[0].name,traceback.format_tb(e.__traceback__)); traceback.print_exc(file=sys.stdout); print(traceback.format_exception(e,limit=1)[-1])
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always'); warnings.warn('a'); warnings.warn('b',DeprecationWarning,stacklevel=2); print(len(w),w[0].category,str(w[1].message),w[0].lineno>0)
with warnings.catch_warnings():
    warnings.simplefilter('error'); t(lambda:warnings.warn('boom',UserWarning)); warnings.simplefilter('ignore'); warnings.warn('silent')
warnings.warn('to stderr'); warnings.warn('to stderr'); t(lambda:warnings.warn('x',int)); print(warnings.formatwarning('m',UserWarning,'f.py',3,'line'))
h=[5,3,8]; heapq.heapify(h); heapq.heappush(h,1); print(h,heapq.heappop(h),heapq.heappushpop(h,0),heapq.heapreplace(h,9),heapq.nlargest(2,[1,5,3]),heapq.nsmallest(2,[1,5,3],key=lambda x:-x),list(heapq.merge([1,4],[2,3])),list(heapq.merge([4,1],[3,2],reverse=True)),list(heapq.merge(['a'],['BB'],key=len))); t(lambda:heapq.heappop([])); t(lambda:heapq.heappush(5,1)); t(lambda:heapq.heapify((1,)))
print(bisect.bisect([1,2,2,3],2),bisect.bisect_left([1,2,2,3],2),bisect.bisect([3,2,1],-2,key=lambda x:-x)); a=[1,3]; bisect.insort(a,2); print(a); t(lambda:bisect.bisect([1],'a')); t(lambda:bisect.bisect([1,2],1,lo=-1))
cv=contextvars.ContextVar('cv',default=1); tok=cv.set(2); print(cv.get(),tok.old_value is contextvars.Token.MISSING,tok.var is cv); cv.reset(tok); print(cv.get()); ctx=contextvars.copy_context(); print(ctx.run(lambda:(cv.set(9),cv.get())),cv.get(),ctx[cv],len(ctx),cv in ctx); t(lambda:contextvars.ContextVar('n').get()); t(lambda:cv.reset(tok)); print(contextvars.ContextVar('n').get('dflt'),cv.name,repr(cv)[:25])
print(copy.copy([1,[2]]),copy.deepcopy({'a':[1]}),sys.version_info[:2],sys.maxsize,sys.byteorder,sys.getrecursionlimit(),sys.exc_info(),sys.argv[0].endswith('ms2.py'),sys.modules['sys'] is sys,sys.getsizeof(0),sys.intern('a'),sys.float_info.max,sys.flags.optimize,sys.executable is not None,sys.stdin is not None,sys.getrefcount is not None,sys.hexversion>0,sys.platform)
ns=types.SimpleNamespace(a=1,b='x'); ns.c=3; print(ns,ns==types.SimpleNamespace(a=1,b='x',c=3),vars(ns)); mp=types.MappingProxyType({'a':1}); print(mp,mp['a'],mp|{'b':2}); t(lambda:mp.__setitem__('a',2)); print(types.new_class('Dyn',(A,),{},lambda n:n.update(q=5)).q,types.FunctionType(f.__code__,{},'nm').__name__,types.MethodType(f,1),types.GenericAlias(list,(int,)),types.coroutine(g) is not None,isinstance(lambda:1,types.LambdaType),types.prepare_class('x'),types.resolve_bases((A,)),types.NoneType,types.EllipsisType,types.UnionType); m=types.ModuleType('mm','docs'); m.x=1; print(m,m.__doc__,m.x)
class DCA:
    @types.DynamicClassAttribute
    def v(self): return 5
print(DCA().v); t(lambda:DCA.v); cell=(lambda x:lambda:x)(1).__closure__[0]; print(isinstance(cell,types.CellType),cell.cell_contents)
q=queue.PriorityQueue(); q.put((2,'b')); q.put((1,'a')); print(q.get(),q.qsize(),q.empty(),q.full()); t(lambda:queue.Queue().get_nowait()); qq=queue.Queue(1); qq.put(1); t(lambda:qq.put_nowait(2)); t(lambda:queue.LifoQueue().get(block=False))
print(time.strftime('%Y',time.gmtime(0)),time.time()>0,time.perf_counter()>=0,time.struct_time((2024,1,1,0,0,0,0,1,0)).tm_year,time.monotonic_ns()>=0,time.asctime(time.gmtime(0)),time.ctime(0),time.mktime((1970,1,2,0,0,0,0,0,0)),time.timezone,time.tzname)
