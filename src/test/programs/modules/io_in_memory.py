"""Streams in memory: reading, writing, seeking, errors."""
import io, sys
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
s=io.StringIO(); s.write('hello\n'); print('world', 3, file=s); s.writelines(['a','b\n']); t(s.getvalue); t(s.tell); t(lambda: s.seek(0)); t(s.readline); t(lambda: s.read(3)); t(s.read); t(s.read); t(lambda: s.seek(2)); t(lambda: s.write('XX')); t(s.getvalue); t(lambda: s.truncate(4)); t(s.getvalue); t(lambda: s.seek(10)); t(lambda: s.write('z')); t(s.getvalue)
t(lambda: s.write(3)); t(lambda: s.seek(-1)); t(lambda: s.seek(1,1)); t(lambda: s.seek(0,2)); t(lambda: s.seek(0,5)); t(lambda: io.StringIO(3)); t(lambda: io.StringIO(None).getvalue()); t(lambda: list(io.StringIO('a\nb\r\nc'))); t(lambda: io.StringIO('a\r\nb', newline=None).read()); t(lambda: io.StringIO('a\nb').readlines()); t(lambda: io.StringIO('a\nb\nc').readlines(2))
with io.StringIO('q') as f: t(f.read); t(f.readable); t(f.writable); t(f.seekable); t(f.isatty); t(f.fileno)
t(f.read); t(f.getvalue); t(lambda: f.closed); t(lambda: f.write('x')); print(s, io.BytesIO())
b=io.BytesIO(b'abc'); t(b.read); t(lambda: b.write(b'def')); t(b.getvalue); t(lambda: b.seek(1)); t(lambda: b.read(2)); t(lambda: b.write('x')); t(lambda: b.seek(-1)); t(lambda: b.seek(-2,2)); t(b.readline); t(lambda: io.BytesIO('x')); t(lambda: list(io.BytesIO(b'a\nb'))); t(lambda: b.write(bytearray(b'zz'))); t(b.getvalue); t(lambda: bytes(b.getbuffer()))
for l in io.StringIO('x\ny'): print(repr(l))
old=sys.stdout; sys.stdout=io.StringIO(); print('captured'); out=sys.stdout.getvalue(); sys.stdout=old; print(repr(out))
print(issubclass(io.StringIO, io.TextIOBase), isinstance(s, io.IOBase), io.SEEK_END, io.UnsupportedOperation.__mro__)
