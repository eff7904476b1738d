class B(bytearray): pass
x = B(b'abc'); print(x, type(x), repr(x)); x.foo = 1; print(x.foo)
class C(bytes):
    def hello(self): return self.upper()
y = C(b'abc'); print(y, type(y), y.hello(), type(y[:2]), type(y + b'a'))
class I(int):
    def __new__(cls, v): return super().__new__(cls, v * 2)
    def __repr__(self): return f'I({int(self)})'
i = I(5); print(i, i + 1, type(i + 1), [i], f'{i}', f'{i:5}', '%d %s' % (i, i), int(i), i == 10, hash(i) == hash(10))
class F(float): pass
f = F('1.5'); print(f, f * 2, type(f * 2), F(2).is_integer(), repr(f))
class S(str):
    def shout(self): return self.upper() + '!'
    def __str__(self): return 'custom'
s = S('abc'); print(s, s.shout(), type(s.upper()), s + 'd', len(s), s == 'abc', f'{s}', f'{s:>8}', '%s' % s, '{}'.format(s), {s: 1}['abc'], repr(s))
class K(complex): pass
k = K(1, 2); print(k, type(k), k + 1, type(k + 1))
class Idx:
    def __index__(self): return 3
    def __float__(self): return 2.5
    def __int__(self): return 7
    def __complex__(self): return 1+1j
q = Idx()
print(int(q), float(q), complex(q), 'abcdef'[q], [1,2,3,4][q], '%d' % q, '%x' % q, '%f' % q, hex(q), 'ab' * q, bytes(q), range(q), round(2.34567, q))
class Bad:
    def __int__(self): return 'x'
    def __float__(self): return 'x'
    def __index__(self): return 'x'
    def __str__(self): return 5
    def __repr__(self): return 5
    def __format__(self, s): return 5
    def __bool__(self): return 5
    def __complex__(self): return 5
    def __hash__(self): return 'x'
    def __len__(self): return -1
for fn in [int, float, str, repr, bool, complex, hash, len, lambda v: f'{v}', lambda v: 'a'*v, lambda v: [1][v]]:
    try: print(fn(Bad()))
    except Exception as e: print(type(e).__name__, e)
class R:
    def __radd__(self, o): return ('radd', o)
    def __rmul__(self, o): return ('rmul', o)
    def __rmod__(self, o): return ('rmod', o)
    def __rpow__(self, o): return ('rpow', o)
    def __eq__(self, o): return 'eq'
    def __gt__(self, o): return 'gt'
    def __rdivmod__(self, o): return 'rdivmod'
r = R()
print(1 + r, 1.5 + r, 'a' + r, b'a' + r, 'a' * r, 5 * r, 5 % r, 2 ** r, 1 == r, 'a' == r, 1 < r, 'a' < r, divmod(5, r), 1j + r)
try: print('%s %s' % r)
except Exception as e: print(type(e).__name__, e)
class FM:
    def __format__(self, spec): return 'FM<' + spec + '>'
print(f'{FM():abc}', format(FM(), 'x'), '{:>{}}'.format(FM(), 5))
class D(dict):
    def __missing__(self, k): return '?' + k
print('{a} {b}'.format_map(D(a=1)), '%(a)s %(z)s' % D(a=1))
try: b'\xff'.decode()
except UnicodeDecodeError as e: print(e.encoding, e.object, e.start, e.end, e.reason, e.args, repr(e))
try: 'é'.encode('ascii')
except UnicodeEncodeError as e: print(e.encoding, e.object, e.start, e.end, e.reason, e.args, repr(e)); print(isinstance(e, ValueError))
e = UnicodeDecodeError('utf-8', b'abc', 1, 2, 'why'); print(e); e.reason = 'because'; print(e)
try: UnicodeDecodeError('x')
except TypeError as e: print(e)
it = iter('ab'); print(next(it), it.__length_hint__(), next(it), next(it, 'end'))
print((5).__class__, type(5.0).__mro__, bool.__mro__, str.__name__)
print(1 .__eq__(1.0), NotImplemented)
