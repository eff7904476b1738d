import cmath, math
vals=[1+2j,-1+0j,0.5-0.25j,3,-2.5,1j,-1j,1e-5+1e5j,0j,complex(-0.0,-1),complex(2,-0.0),1e200+1e200j,-3-4j,0.9+0.1j,700+1j]
for n in 'sqrt exp log log10 sin cos tan sinh cosh tanh asin acos atan asinh acosh atanh phase polar isfinite isnan isinf'.split():
    for v in vals:
        try: print(n,v,getattr(cmath,n)(v))
        except Exception as e: print(n,v,type(e).__name__,e)
print(cmath.rect(2,math.pi/4),cmath.rect(1,0),cmath.log(8,2),cmath.log(1j,10),cmath.isclose(1+1e-10j,1),cmath.pi,cmath.e,cmath.tau,cmath.inf,cmath.infj,cmath.nan,cmath.nanj)
for f in [lambda:cmath.sqrt('a'),lambda:cmath.log(0),lambda:cmath.exp(1000),lambda:cmath.isclose(1,1,rel_tol=-1),lambda:cmath.log(2,1)]:
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
def roots(a,b,c): d=cmath.sqrt(b*b-4*a*c); return (-b+d)/(2*a),(-b-d)/(2*a)
print(roots(1,2,5),roots(1,-3,2),cmath.exp(1j*math.pi), [cmath.exp(2j*cmath.pi*k/4) for k in range(4)])
