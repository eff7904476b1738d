# Each NaN is another key: it is equal to nothing, itself included.
n = float('nan')
print(hash(n) == hash(n), hash(n) == hash(float('nan')), hash(n) != 0)
print(hash(1e-5), hash(2.5), hash(1e300), hash(complex(n, 1)) == hash(complex(float('nan'), 1)))
d = {n: 1}; print(n in d, float('nan') in d, len({float('nan'), float('nan')}))
