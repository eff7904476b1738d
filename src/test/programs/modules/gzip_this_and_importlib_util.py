import this
import importlib, importlib.util
print(importlib.util.find_spec('nope_x'), importlib.util.find_spec('json').name)
import gzip, io
d=gzip.compress(b'hello'*10, mtime=0); print(gzip.decompress(d), d[:4])
with gzip.open('x.gz','wt') as f: f.write('line1\nline2\n')
with gzip.open('x.gz','rt') as f: print(f.readlines())
with gzip.open('x.gz') as f: print(f.read())
try: gzip.decompress(b'xx')
except gzip.BadGzipFile as e: print(e)
import os; os.remove('x.gz')
