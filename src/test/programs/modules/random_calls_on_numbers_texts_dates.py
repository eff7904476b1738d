import random, statistics as st, textwrap, string, calendar, itertools, heapq, bisect, json, struct, array, difflib, re, pprint, datetime, fractions, decimal, math
r=random.Random(77)
def t(f):
    try: return repr(f())
    except Exception as e: return type(e).__name__+': '+str(e)
for i in range(15):
    n=r.randint(1,9)
    d=[r.choice([r.randint(-20,20),round(r.uniform(-5,5),3),fractions.Fraction(r.randint(-9,9),r.randint(1,9)) if i%3==0 else r.randint(0,5)]) for _ in range(n)]
    if i%5==0: d=[decimal.Decimal(str(round(r.uniform(0,9),2))) for _ in range(n)]
    for f in ('mean','median','median_low','median_high','mode','multimode','stdev','pstdev','variance','pvariance','fmean','geometric_mean','harmonic_mean','quantiles','median_grouped'): print(i,f,t(lambda:getattr(st,f)(d)))
    if n>1:
        y=[r.uniform(-3,3) for _ in d]; print(t(lambda:st.correlation(d,y)),t(lambda:st.covariance(d,y)),t(lambda:st.linear_regression(d,y)))
    print(t(lambda:st.quantiles(d,n=r.randint(1,7),method=r.choice(['inclusive','exclusive']))))
words='the quick brown-fox jumps. over  the lazy\tdog! well-known e-mail x'.split(' ')
for i in range(15):
    text=' '.join(r.choice(words) for _ in range(r.randint(1,30)))
    kw=dict(width=r.randint(5,40),break_long_words=r.random()<.5,break_on_hyphens=r.random()<.5,drop_whitespace=r.random()<.7,fix_sentence_endings=r.random()<.5,initial_indent=r.choice(['','* ']),subsequent_indent=r.choice(['','  ']))
    if r.random()<.3: kw['max_lines']=r.randint(1,3); kw['placeholder']='..'
    print(t(lambda:textwrap.wrap(text,**kw)))
for i in range(15):
    o=None
    def gen(depth):
        k=r.randint(0,7 if depth<3 else 3)
        if k==0: return r.randint(-10**6,10**6)
        if k==1: return ''.join(r.choice('ab c\né') for _ in range(r.randint(0,40)))
        if k==2: return r.uniform(-1e3,1e3)
        if k==3: return r.choice([None,True,()])
        if k==4: return [gen(depth+1) for _ in range(r.randint(0,6))]
        if k==5: return {r.choice('abcdefgh')*r.randint(1,3):gen(depth+1) for _ in range(r.randint(0,5))}
        if k==6: return tuple(gen(depth+1) for _ in range(r.randint(0,4)))
        return {r.randint(0,20) for _ in range(r.randint(0,4))}
    o=gen(0); print(pprint.pformat(o,width=r.randint(10,80),indent=r.randint(1,4),compact=r.random()<.5,depth=r.choice([None,None,1,2]),sort_dicts=r.random()<.7))
    print(t(lambda:json.dumps(o,indent=r.choice([None,2]),sort_keys=r.random()<.5,ensure_ascii=r.random()<.5)))
for i in range(25):
    fmt=r.choice('<>=@!')+''.join(r.choice(['','2','3'])+r.choice('bBhHiIlLqQfdx?es') for _ in range(r.randint(1,5)))
    def pk():
        v=[]
        for m in re.finditer(r'(\d*)([a-zA-Z?])',fmt[1:]):
            c=int(m[1] or 1)
            if m[2]=='x': continue
            if m[2]=='s': v.append(bytes(r.randrange(256) for _ in range(r.randint(0,4)))); continue
            for _ in range(c): v.append(r.uniform(-9,9) if m[2] in 'fde' else r.randint(-100 if m[2].islower() else 0,120))
        b=struct.pack(fmt,*v); return b,struct.unpack(fmt,b)
    print(fmt,t(pk),t(lambda:struct.calcsize(fmt)))
base=datetime.datetime(2024,1,31,23,59,59,999999)
for i in range(15):
    a=base+datetime.timedelta(days=r.randint(-40000,40000),seconds=r.randint(0,86399),microseconds=r.randint(0,999999)); d=datetime.timedelta(days=r.randint(-400,400),seconds=r.uniform(-1e5,1e5),weeks=r.randint(-3,3))
    print(a,a+d,a-d,d,repr(d),d*r.randint(-3,3),d/r.randint(1,5),d//7,a.isoformat(),a.strftime('%a %j %U %W %V %G %y %I %p'),a.isocalendar(),a.timetuple().tm_yday,t(lambda:a.replace(month=r.randint(1,13))),d.total_seconds(),abs(d)>d,divmod(d,datetime.timedelta(hours=5)))
for i in range(15):
    a=fractions.Fraction(r.randint(-99,99),r.randint(1,50)); b=r.choice([fractions.Fraction(r.randint(-99,99),r.randint(1,50)),r.randint(-5,5),round(r.uniform(-3,3),2)])
    print(a,b,t(lambda:a+b),t(lambda:b-a),t(lambda:a*b),t(lambda:a/b),t(lambda:b/a),t(lambda:a//b),t(lambda:a%b),t(lambda:divmod(b,a)),a<b,a==b,t(lambda:a**r.randint(-4,4)),round(a,r.randint(-1,3)),round(a),math.floor(a),math.ceil(a),a.limit_denominator(r.randint(1,20)),hash(a),float(a))
