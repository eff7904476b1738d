# What the machine says of itself, and how deep statements may nest.
import sys, random, array, io
print(sys.implementation.name, sys.implementation.version[:3], sys.implementation.version.releaselevel, sys.implementation.cache_tag, hex(sys.implementation.hexversion))
print(type(sys.implementation))
print(eval(bytearray(b'1+1')), eval(memoryview(b'2+2')))
exec(bytearray(b'print(3)'))
for n in ('', 1, None):
    try: __import__(n)
    except Exception as e: print(type(e).__name__, e)
try: __import__('a', level=-1)
except Exception as e: print(type(e).__name__, e)
random.seed(5); print(random.getrandbits(64), random.getrandbits(32), random.getrandbits(33), random.getrandbits(100))
def f(a, *, b=1):
    x = a
    return [y
            for y in x]
src = ''
for i in range(22): src += ' ' * i + 'try:\n'
src += ' ' * 22 + 'pass\n'
for i in range(21, -1, -1): src += ' ' * i + 'except: pass\n'
try: compile(src, 'f.py', 'exec')
except SyntaxError as e: print(e, e.lineno)
for word in ('for x in y', 'while x', 'with x'):
  for n in (20, 21):
    src = ''
    for i in range(n): src += ' ' * i + word + ':\n'
    src += ' ' * n + 'pass\n'
    try: compile(src, 'f.py', 'exec'); print(word, n)
    except SyntaxError as e: print(e, e.lineno, e.offset, e.text)
src = ''
for i in range(101): src += ' ' * i + 'if x:\n'
src += ' ' * 101 + 'pass\n'
try: compile(src, 'f.py', 'exec')
except SyntaxError as e: print(type(e).__name__, e, e.lineno)
try: compile(src, 'f.py', 'exec')
except SyntaxError as e: print(type(e).__name__, e, e.lineno)
