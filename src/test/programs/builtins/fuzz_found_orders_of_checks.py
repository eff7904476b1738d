b=bytearray(b'abc')
for k,v in ((9,'x'),(9,1.5),(9,300),('k','v'),(1,-1),(2**100,1)):
    try: b[k]=v
    except Exception as e: print(type(e).__name__, e)
class S(str):
    def __add__(self,o): return NotImplemented
class L(list):
    def __add__(self,o): return NotImplemented
class P(list): pass
for x in (S('a'),L(),P()):
    try: x+1
    except TypeError as e: print(e)
def k(n): print('key',n); return [n] if n==2 else n
def v(n): print('value',n); return n
try: {**{}, k(1):v(1), k(2):v(2), k(3):v(3)}
except TypeError as e: print(e)
try: {k(1):v(1), **{}, k(2):v(2), **{5:6}, k(3):v(3)}
except TypeError as e: print(e)
print({**{'a':1}, 'b':2, 'a':3, **{'b':4}, 'c':5}, {'z':1, **{'z':2}, 'z':3})
class C:
    def __str__(self): print('[inside]', end=''); return 'C!'
print('before', C(), 'after', C())
class B:
    def __str__(self): raise ValueError('no text')
try: print('start', B())
except ValueError as e: print('|', e)
try: print('number', 10**5000)
except ValueError as e: print('|', str(e)[:20])
