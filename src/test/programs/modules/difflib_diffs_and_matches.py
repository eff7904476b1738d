_p=print
def print(*a,**k):
    import io
    b=io.StringIO(); _p(*a,file=b,**k); _p('|'+b.getvalue().replace('\n','\n|'))
import difflib, random
from difflib import *
s=SequenceMatcher(None,'abcd','bcde'); print(s.ratio(),s.quick_ratio(),s.real_quick_ratio(),s.get_matching_blocks(),s.get_opcodes(),s.find_longest_match(0,4,0,4),s.find_longest_match())
s=SequenceMatcher(lambda x:x==' ','private Thread currentThread;','private volatile Thread currentThread;'); print(round(s.ratio(),3),s.get_matching_blocks(),s.get_opcodes())
print(get_close_matches('appel',['ape','apple','peach','puppy']),get_close_matches('wheel',['while','for','def','wheels'],n=1),get_close_matches('x',['y']), get_close_matches('accept',['except','accept','accepted'],cutoff=.5))
t1='''  1. Beautiful is better than ugly.
  2. Explicit is better than implicit.
  3. Simple is better than complex.
  4. Complex is better than complicated.
'''.splitlines(keepends=True)
t2='''  1. Beautiful is better than ugly.
  3.   Simple is better than complex.
  4. Complicated is better than complex.
  5. Flat is better than nested.
'''.splitlines(keepends=True)
print(''.join(Differ().compare(t1,t2))); d=list(ndiff(t1,t2)); print(''.join(d)); print(''.join(restore(d,1)),''.join(restore(d,2)))
print(''.join(unified_diff(t1,t2,'before.py','after.py'))); print(''.join(context_diff(t1,t2,fromfile='b',tofile='a',fromfiledate='x'))); print(list(unified_diff(['a'],['b'],lineterm='')),list(unified_diff(['a'],['a'])))
print(''.join(ndiff('one\ntwo\nthree\n'.splitlines(1),'ore\ntree\nemu\n'.splitlines(1))), '\n'.join(ndiff(['a\tb c'],['a\tb d'])))
random.seed(5)
for _ in range(40):
    a=[random.choice('abcdef')*random.randint(1,3) for _ in range(random.randint(0,12))]; b=[random.choice('abcdef')*random.randint(1,3) for _ in range(random.randint(0,12))]
    m=SequenceMatcher(None,a,b); print(m.ratio(),m.get_opcodes()[:4],list(unified_diff(a,b,n=1,lineterm='')), list(ndiff([x+'\n' for x in a],[x+'\n' for x in b])))
for f in [lambda:get_close_matches('a',[],n=0),lambda:get_close_matches('a',[],cutoff=2),lambda:list(restore([],3)),lambda:list(unified_diff([1],['a'])),lambda:list(unified_diff(['a'],['a'],fromfile=1))]:
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
x='x'*300; print(SequenceMatcher(None,x,x+'y').ratio(), SequenceMatcher(None,x,x+'y',autojunk=False).ratio(), IS_LINE_JUNK('  #  \n'), IS_CHARACTER_JUNK('\t'))
for g in SequenceMatcher(None,list(range(30)),[*range(5),99,*range(6,25),*range(26,30)]).get_grouped_opcodes(): print(g)
