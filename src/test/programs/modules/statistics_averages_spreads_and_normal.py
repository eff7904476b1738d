import statistics as st
from statistics import *
from fractions import Fraction as F
from decimal import Decimal as D
d=[2,4,4,4,5,5,7,9]
print(mean(d),fmean(d),median(d),mode(d),stdev(d),pstdev(d),variance(d),pvariance(d))
print(mean([1,2,3,4]),mean([1,2]),mean([-1.0,2.5,3.25,5.75]),mean([F(3,7),F(1,21)]),mean([D("0.5"),D("0.75")]),mean([1,F(1,2)]), mean([1,2.5]), mean([True,False,True]))
print(median([1,3,5]),median([1,3,5,7]),median_low([1,3,5,7]),median_high([1,3,5,7]),median_grouped([52,52,53,54]),median_grouped([1,3,3,5,7],interval=2), median([]) if 0 else '', median_grouped([1,2,2,3,4,4,4,4,4,5]))
print(mode('aabbbbc'),multimode('aabbbbccddddeeffffgg'),multimode(''),mode([1,1,2,2]), mode(["red","blue","red"]))
print(geometric_mean([54,24,36]),harmonic_mean([40,60]),harmonic_mean([40,60],weights=[5,30]),harmonic_mean([0,1]),fmean([85,92,83,89],[0.20,0.20,0.30,0.30]), harmonic_mean([2.5,3,10]), harmonic_mean([5]))
print(quantiles(d),quantiles(d,n=10),quantiles(range(1,100),n=4,method='inclusive'), quantiles([1,2],n=3), quantiles([0.5,1.5,9.25,3],n=5))
print(variance([2.75,1.75,1.25,0.25,0.5,1.25,3.5]),pvariance([0.0,0.25,0.25,1.25,1.5,1.75,2.75,3.25]),variance([F(1,6),F(1,2),F(5,3)]),pvariance([F(1,4),F(5,4),F(1,2)]),variance([D("27.5"),D("30.25"),D("30.25"),D("34.5"),D("41.75")]),pvariance([D("27.5"),D("30.25"),D("30.25"),D("34.5"),D("41.75")]))
print(stdev([1.5,2.5,2.5,2.75,3.25,4.75]),pstdev([1.5,2.5,2.5,2.75,3.25,4.75]),stdev([D("1.5"),D("2.5")]),stdev([F(1,2),F(3,2)]), stdev([1,2],xbar=1.5), variance(d, mean(d)), pvariance(d, mu=5))
x=[1,2,3,4,5,6,7,8,9];y=[1,2,3,1,2,3,1,2,3]
print(covariance(x,y),correlation(x,x),correlation(x,list(reversed(x))),correlation(x,y),linear_regression(x,y), linear_regression([1,2,3],[2,4,6.5],proportional=True))
slope,intercept=linear_regression([1971,1975,1979,1982,1983],[1,2,3,4,5]); print(round(slope*2019+intercept), slope, intercept)
for f in [lambda:mean([]),lambda:median([]),lambda:mode([]),lambda:stdev([1]),lambda:variance([]),lambda:pvariance([]),lambda:fmean([]),lambda:geometric_mean([]),lambda:geometric_mean([1,0]),lambda:geometric_mean([-1]),lambda:harmonic_mean([]),lambda:harmonic_mean([-1,2]),lambda:quantiles([1]),lambda:quantiles([1,2],n=0),lambda:quantiles([1,2],method='x'),lambda:covariance([1],[2]),lambda:covariance([1,2],[2]),lambda:correlation([1,1],[2,3]),lambda:linear_regression([1,1],[2,3]),lambda:linear_regression([1],[2]),lambda:mean(['a']),lambda:mean([1,'a']),lambda:mean([1,None]),lambda:fmean([1,2],[1]),lambda:fmean([1,2],[0,0]),lambda:harmonic_mean([1,2],[1]),lambda:mean([1.5,D(1)]),lambda:median_grouped(['a']),lambda:fmean(['a']),lambda:harmonic_mean(['a']),lambda:harmonic_mean([1,'b']), lambda: mean(5), lambda: median_low([]), lambda: median_high([]), lambda:pstdev([]), lambda: harmonic_mean([1,2],[0,0]), lambda: median_grouped([])]:
    try: print(f())
    except Exception as e: print(type(e).__module__,type(e).__name__, e)
n=NormalDist(100,15)
print(n,repr(n),n.mean,n.median,n.mode,n.stdev,n.variance,n.pdf(100),n.cdf(115),n.inv_cdf(0.95),n.quantiles(4),n.zscore(130),n.overlap(NormalDist(110,20)), NormalDist(2.4,1.6).overlap(NormalDist(3.2,2.0)), n.overlap(NormalDist(90,15)))
print(n+5,n-5,n*2,n/2,-n,+n,n+NormalDist(1,2),n-NormalDist(1,2),5+n,5-n,2*n,n==NormalDist(100,15),hash(n)==hash(NormalDist(100,15)))
print(n.samples(5,seed=42)); print(NormalDist.from_samples([1,2,3,4,10]), NormalDist())
import random; random.seed(3); print(n.samples(2))
for p in (0.001,0.02425,0.3,0.5,0.77,0.999,1e-10): print(n.inv_cdf(p))
for f in [lambda:NormalDist(0,-1),lambda:n.inv_cdf(0),lambda:NormalDist(0,0).pdf(1),lambda:NormalDist(0,0).cdf(1),lambda:NormalDist(0,0).inv_cdf(.5),lambda:n.overlap(3),lambda:NormalDist(0,0).zscore(1),lambda:n<n, lambda:NormalDist.from_samples([1])]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(mean([1e30,1,3,-1e30]), fmean([1e30,1,3,-1e30]), mean([float('inf'),1]), mean([float('nan'),1]), stdev([1e10,1e10+1,1e10+2]), mean(range(10)), mean(x*x for x in range(5)), stdev({1,2,3}), mean({1:2,3:4}))
print(StatisticsError.__mro__, st.__all__)
