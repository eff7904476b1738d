"""list.sort makes the same comparisons as CPython, also when one of them fails."""

class K:
    n=0
    def __init__(s,v): s.v=v
    def __lt__(s,o): K.n+=1; return s.v<o.v
    def __repr__(s): return str(s.v)
state=7
def rnd(n):
    global state
    state=(state*1103515245+12345)&0x7fffffff
    return (state>>8)%n
def runs(n,k):
    out=[]
    while len(out)<n:
        m=rnd(k)+1; b=rnd(1000); d=rnd(3)-1
        out+= [b+d*i for i in range(m)]
    return out[:n]
for n in (0,1,2,3,5,10,31,32,33,63,64,65,100,200,500,1000,3000):
    for k in (1,3,10,50,300):
        L=[K(v) for v in runs(n,k)]
        K.n=0; M=sorted(L); a=K.n
        K.n=0; R=sorted(L,reverse=True); b=K.n
        K.n=0; L.sort(key=lambda x:K(x.v//10)); c=K.n
        print(n,k,a,b,c, M[:5],R[:5],L[:10], all(M[i].v<=M[i+1].v for i in range(n-1)))
# exceptions in between
class Boom:
    left=0
    def __init__(s,v): s.v=v
    def __lt__(s,o):
        Boom.left-=1
        if Boom.left<0: raise ValueError('boom')
        return s.v<o.v
    def __repr__(s): return str(s.v)
for lim in (0,5,50,150,300,700):
    for k in (1,10,100):
        L=[Boom(v) for v in runs(150,k)]; Boom.left=lim
        try: L.sort(); print('ok')
        except ValueError: pass
        print(lim,k,L)
        L=[Boom(v) for v in runs(150,k)]; Boom.left=lim
        try: L.sort(reverse=True); print('ok')
        except ValueError: pass
        print(lim,k,L)
print(sorted('hello world'),sorted([3,'a',2.5],key=str),sorted([(1,'b'),(1,'a'),(0,'z')]), sorted([True,False,2,0.5]), sorted([b'b',b'a']), sorted({3:1,1:2}), sorted(['b','A','\u00e9','\U0001F600','\uffff']))
print(sorted([1.5,float('nan'),0.5]), sorted([[2],[1,2],[1]]), sorted([2**70,1,-2**70]))
