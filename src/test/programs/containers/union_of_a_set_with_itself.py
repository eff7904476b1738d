# A set united with itself keeps its order; with an equal one it may not.
d = {str(i) for i in range(3)}
print(d, d.union(d), d | d, set(d), d.copy(), d.union(), {*d}, set(list(d)), d.union(['1']), d - {'x'}, d & d, frozenset(d))
d = {str(i) for i in dict(zip(range(3), range(5)))}
print(d, d.union(d))
try:
    raise ExceptionGroup('g', [TypeError(1), ValueError(2)])
except Exception as error:
    print(d.union(d))
e = set(d)
print(e | d, e.union(e, d), e.union(d, e))
e |= e
print(e); e.update(e); print(e); e ^= e; print(e)
d = {str(i) for i in range(3)}; d &= d; print(d); d -= {'z'}; print(d)
f = frozenset(map(str, range(3))); print(f | f, f.union(f), f & f, f ^ frozenset('x'))
