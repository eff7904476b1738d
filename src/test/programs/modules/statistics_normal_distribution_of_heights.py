from statistics import NormalDist
heights = NormalDist(mu=170, sigma=8)
print(f"{heights.cdf(180):.4f} {1 - heights.cdf(190):.4f} {heights.inv_cdf(0.9):.2f}")
print([round(q, 3) for q in heights.quantiles(n=10)])
sample = heights.samples(1000, seed=7)
print(NormalDist.from_samples(sample))
men, women = NormalDist(178, 7.5), NormalDist(165, 7)
print(f"{men.overlap(women):.4f}", men - women, men.zscore(190))
