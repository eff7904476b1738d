import fnmatch, graphlib, keyword, colorsys, sched, time, timeit
for n,p in [('a.txt','*.txt'),('a.TXT','*.txt'),('abc','a?c'),('x[1]','x[[]1]'),('b','[!a]'),('a-b','[a-]-b'),('data1.csv','data[0-9].csv'),('','*'),('[','['),('abc','[]-a]*'),('foo/bar','*bar'),('z','[z-a]'),('!','[!]'),('a','[!]a]'),('.x','*')]:
    print(n,p,fnmatch.fnmatch(n,p),fnmatch.fnmatchcase(n,p),fnmatch.translate(p))
print(fnmatch.filter(['a.py','b.txt','c.py'],'*.py'), fnmatch.translate('a**b*c?[!x-z&&]'), fnmatch.fnmatch(b'a.b',b'*.b'))
ts=graphlib.TopologicalSorter({'D':{'B'},'B':{'A'},'C':['A']}); ts.add('E','D','C')
print(list(ts.static_order()))
try: list(graphlib.TopologicalSorter({'a':['b'],'b':['c'],'c':['a']}).static_order())
except graphlib.CycleError as e: print(e,e.args)
t=graphlib.TopologicalSorter(); t.add(1,2); t.add(3,2); t.prepare()
while t.is_active():
    r=t.get_ready(); print(r); t.done(*r)
for f in [lambda:t.add(1),lambda:t.prepare(),lambda:t.done(9),lambda:graphlib.TopologicalSorter().get_ready(),lambda:t.done(1)]:
    try: f()
    except Exception as e: print(type(e).__name__,e)
print(keyword.kwlist,keyword.softkwlist,keyword.iskeyword('for'),keyword.iskeyword('match'),keyword.issoftkeyword('match'))
for c in [(.2,.4,.4),(1,0,0),(.5,.5,.5),(0,0,0),(.1,.9,.3),(1,1,1)]:
    print(colorsys.rgb_to_hsv(*c),colorsys.rgb_to_hls(*c),colorsys.rgb_to_yiq(*c),colorsys.hsv_to_rgb(*c),colorsys.hls_to_rgb(*c),colorsys.yiq_to_rgb(*c))
s=sched.scheduler(time.monotonic,time.sleep)
def pt(a='default',**k): print(time.monotonic(),a,k)
s.enter(10,1,pt); s.enter(5,2,pt,argument=('positional',)); s.enter(5,1,pt,kwargs={'a':'keyword','z':1}); ev=s.enterabs(7,1,pt); print(len(s.queue),s.empty(),s.queue[0].time); s.cancel(ev)
try: s.cancel(ev)
except ValueError: print('gone')
print(s.run(blocking=False)); s.run(); print(time.monotonic(), s.run())
print(timeit.timeit('x=1',number=10)>=0, len(timeit.repeat('pass',repeat=3,number=1)), timeit.timeit(lambda:None,number=5)>=0, timeit.Timer('y+=1',setup='y=0').timeit(3)>=0)
n=0
def inc():
    global n; n+=1
timeit.timeit(inc,number=7); print(n); timeit.timeit('inc()',globals=globals(),number=3); print(n); timeit.timeit('inc()',setup='from __main__ import inc',number=2); print(n)
