import random, re, enum, collections, itertools, functools, string, bisect, heapq, difflib, fnmatch, shlex, csv, io, html, base64, urllib.parse as up, calendar, reprlib, operator, copy, decimal
r=random.Random(5)
def t(f):
    try: return repr(f())
    except Exception as e: return type(e).__name__+': '+str(e)
pats=[r'a+b?',r'(a|b)*c',r'(?P<x>\w)(?P=x)',r'[^a-c]+',r'\b\w+\b',r'(a)?(b)?c',r'(?i)AB',r'^a|c$',r'(?<=a)b',r'a(?!b)',r'.{2,3}?',r'(\d+)-(\d*)',r'\s*',r'(?:ab)+',r'[\w.]+@\w+',r'(x*)(y)?',r'((a)(b))+',r'(?s).+',r'(?m)^\w',r'a{2}|b{1,}']
for i in range(40):
    p=r.choice(pats); s=''.join(r.choice('aabbc 1-2xy\n@.A') for _ in range(r.randint(0,14)))
    print(p,repr(s),t(lambda:re.findall(p,s)),t(lambda:re.split(p,s,r.randint(0,3))),t(lambda:re.sub(p,r.choice(['-',r'<\g<0>>','']),s,r.randint(0,2))),t(lambda:(lambda m:m and (m.span(),m.groups(),m.lastindex,m.lastgroup))(re.search(p,s))),t(lambda:[m.span() for m in re.finditer(p,s)]),t(lambda:re.fullmatch(p,s)))
for i in range(15):
    a=collections.Counter(r.choice('abcd') for _ in range(r.randint(0,9))); b=collections.Counter({k:r.randint(-2,3) for k in r.sample('abcde',3)})
    print(a+b,a-b,a&b,a|b,+b,-b,a==b,a<=b,a.most_common(2),t(lambda:(a.update(b),a)[1]),t(lambda:(a.subtract(b),a)[1]))
    d=collections.deque(range(r.randint(0,6)),maxlen=r.choice([None,3,5])); d.rotate(r.randint(-4,4)); d.extendleft([9]*r.randint(0,2)); print(d,t(lambda:d[r.randint(-7,6)]),t(lambda:d.index(2)),t(lambda:(d.insert(r.randint(-3,3),7),d)[1]))
for i in range(15):
    n=r.randint(1,6); F=enum.Flag('F',[c for c in 'ABCDEF'[:n]]); x=F(r.randrange(2**n)); y=F(r.randrange(2**n)); print(x,repr(y),x|y,x&y,x^y,~x,x in y,list(x),len(y),bool(x),x.name,y.value)
    I=enum.IntFlag('I','A B C'); print(repr(I(r.randrange(16))),~I(r.randrange(8)),I(r.randrange(8))|r.randrange(16),str(I(r.randrange(12))))
for i in range(15):
    s=''.join(r.choice('ab "\'\\ #;\t') for _ in range(r.randint(0,15))); print(repr(s),t(lambda:shlex.split(s)),t(lambda:shlex.split(s,posix=False)),shlex.quote(s))
    rows=[[r.choice(['a','b,c','d"e','','x\ny',1,2.5,None,' s ']) for _ in range(r.randint(1,4))] for _ in range(2)]; b=io.StringIO(); k=dict(quoting=r.choice([0,1,2]),delimiter=r.choice(',;|')); w=csv.writer(b,**k); [w.writerow(x) for x in rows]; print(repr(b.getvalue()),t(lambda:list(csv.reader(io.StringIO(b.getvalue(),newline=''),delimiter=k['delimiter']))))
    pat=''.join(r.choice('a*?[b-d]!.') for _ in range(r.randint(1,7))); nm=''.join(r.choice('abcd.') for _ in range(r.randint(0,5))); print(pat,nm,fnmatch.fnmatchcase(nm,pat),fnmatch.translate(pat))
    by=bytes(r.randrange(256) for _ in range(r.randint(0,12))); print(base64.b64encode(by),base64.b32encode(by),base64.b85encode(by),base64.a85encode(by),up.quote(by),t(lambda:up.parse_qs(''.join(r.choice('a=&b+%41') for _ in range(12)))),html.unescape(''.join(r.choice(['&amp;','&lt','&#65;','&x;','a','&','&eacute'])for _ in range(5))))
print(calendar.TextCalendar(r.randint(0,6)).formatyear(2021,m=r.randint(1,4)))
decimal.getcontext().prec=12
for i in range(20):
    a=decimal.Decimal(r.randint(-10**6,10**6)).scaleb(r.randint(-6,2)); b=decimal.Decimal(r.randint(-999,999)).scaleb(r.randint(-3,1))
    print(a,b,a+b,a*b,t(lambda:a/b),t(lambda:a//b),t(lambda:a%b),a.quantize(decimal.Decimal('0.01')),round(a,1),int(a),f'{a:,.3f}',f'{b:>12}',f'{a:e}',a.normalize(),a.to_eng_string(),t(lambda:a.sqrt()),t(lambda:b**3),a.compare(b),hash(a),float(b))
