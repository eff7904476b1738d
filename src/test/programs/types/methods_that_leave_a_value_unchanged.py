# A method that has nothing to change may answer the object itself.
import re
def check(kind, values):
    for name, f in values.items():
        print(kind, name, f())
t = 'some text here'
check('str', dict(strip=lambda: t.strip() is t, strip_chars=lambda: t.strip('x') is t, lstrip=lambda: t.lstrip() is t, rstrip=lambda: t.rstrip('x') is t, slice=lambda: t[:] is t, slice_all=lambda: t[0:100] is t, replace=lambda: t.replace('q', 'z') is t, replace_same=lambda: t.replace('e', 'e') is t, str=lambda: str(t) is t, lower=lambda: t.lower() is t, join=lambda: ''.join([t]) is t, join2=lambda: ','.join([t]) is t, add=lambda: t + '' is t, radd=lambda: '' + t is t, mul=lambda: t * 1 is t, rmul=lambda: 1 * t is t, ljust=lambda: t.ljust(3) is t, rjust=lambda: t.rjust(3) is t, center=lambda: t.center(2) is t, zfill=lambda: t.zfill(1) is t, expandtabs=lambda: t.expandtabs() is t, removeprefix=lambda: t.removeprefix('q') is t, removesuffix=lambda: t.removesuffix('q') is t, partition=lambda: t.partition('q')[0] is t, rpartition=lambda: t.rpartition('q')[2] is t, split=lambda: t.split('q')[0] is t, rsplit=lambda: t.rsplit('q')[0] is t, splitlines=lambda: t.splitlines()[0] is t, split_blank=lambda: 'abc'.split()[0] is 'abc', title=lambda: t.title() is t, translate=lambda: t.translate({}) is t, format=lambda: format(t) is t, fstring=lambda: f'{t}' is t, fstring2=lambda: f'{t!s}' is t, mod=lambda: t % () is t, encode=lambda: t.encode() is t.encode(), casefold=lambda: t.casefold() is t, swap=lambda: t.swapcase() is t, capitalize=lambda: t.capitalize() is t, one=lambda: t[0] is t[0], empty=lambda: t[3:3] is '', sub=lambda: re.sub('q', 'z', t) is t, repr=lambda: repr('a') is repr('a'), concat=lambda: ('so' + 'me') is 'some'))
u = (1, 2, 3)
check('tuple', dict(slice=lambda: u[:] is u, part=lambda: u[0:3] is u, tuple=lambda: tuple(u) is u, add=lambda: u + () is u, radd=lambda: () + u is u, mul=lambda: u * 1 is u, empty=lambda: () is (), empty2=lambda: u[3:] is (), made=lambda: tuple([]) is (), zero=lambda: u * 0 is (), star=lambda: (*u,) is u))
f = frozenset(u)
check('frozenset', dict(frozenset=lambda: frozenset(f) is f, copy=lambda: f.copy() is f, union=lambda: f | set() is f, union2=lambda: f.union() is f, inter=lambda: f & f is f, empty=lambda: frozenset() is frozenset()))
n = 10**20
check('int', dict(int=lambda: int(n) is n, plus=lambda: +n is n, abs=lambda: abs(n) is n, add=lambda: n + 0 is n, mul=lambda: n * 1 is n, or_=lambda: n | 0 is n, small=lambda: 100 + 156 is 256, round=lambda: round(n) is n, index=lambda: n.__index__() is n, conj=lambda: n.conjugate() is n, num=lambda: n.numerator is n, trunc=lambda: n.__trunc__() is n, shift=lambda: n << 0 is n))
x = 1.5
check('float', dict(float=lambda: float(x) is x, plus=lambda: +x is x, abs=lambda: abs(x) is x, add=lambda: x + 0 is x, conj=lambda: x.conjugate() is x, real=lambda: x.real is x))
check('bool', dict(b=lambda: bool(5) is True, a=lambda: (True & True) is True, n=lambda: (not 0) is True))
import copy
r = range(3); s = slice(1, 2)
check('copy', {type(v).__name__: (lambda v=v: (copy.copy(v) is v, copy.deepcopy(v) is v)) for v in (1, 'a', (), (1, 2), ([],), frozenset(), None, 1.5, b'x', len, int, range(3), Ellipsis, lambda: 0, 1j)})
