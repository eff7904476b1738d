import io, os
t = io.TextIOWrapper(io.BytesIO("äb\r\ncd\nef".encode()), encoding="utf-8")
print(repr(t.readline()), t.tell(), repr(t.read(1)), t.tell(), repr(t.read()), t.tell())
t.seek(0); print(t.readlines()); print(t.seek(3), repr(t.read(2)))
for nl in (None, "", "\n", "\r", "\r\n"):
    t = io.TextIOWrapper(io.BytesIO(b"a\r\nb\rc\nd"), newline=nl); print(repr(nl), list(t))
    b = io.BytesIO(); t = io.TextIOWrapper(b, newline=nl); t.write("x\ny\r\n"); t.flush(); print(b.getvalue())
t = io.TextIOWrapper(io.BytesIO(b"one\ntwo\n"))
next(t)
try: t.tell()
except OSError as e: print(e)
print(list(t), t.tell())
b = io.BytesIO(); w = io.TextIOWrapper(b, line_buffering=True); w.write("abc"); print(b.getvalue()); w.write("d\n"); print(b.getvalue())
w.close(); print(b.closed, w.closed)
try: w.write("x")
except ValueError as e: print(e)
r = io.BufferedRandom(io.BytesIO(b"0123456789")); print(r.read(3), r.tell()); r.write(b"AB"); r.seek(0); print(r.read())
w = io.BufferedWriter(io.BytesIO()); w.write(b"abc"); print(w.tell(), w.raw.getvalue()); w.flush(); print(w.raw.getvalue()); print(w.detach().getvalue())
try: w.write(b"x")
except ValueError as e: print(e)
class Up(io.RawIOBase):
    def __init__(self, inner): self.inner = inner
    def readable(self): return True
    def readinto(self, b):
        data = self.inner.read(len(b)).upper(); b[:len(data)] = data; return len(data)
for line in io.TextIOWrapper(io.BufferedReader(Up(io.BytesIO(b"first\nsecond\nthird")))): print(line, end="|")
print()
class Gen(io.RawIOBase):
    def __init__(self, it): self.it = iter(it); self.rest = b""
    def readable(self): return True
    def readinto(self, b):
        try:
            chunk = self.rest or next(self.it)
        except StopIteration: return 0
        out, self.rest = chunk[:len(b)], chunk[len(b):]
        b[:len(out)] = out
        return len(out)
with io.BufferedReader(Gen([b"ab\nc", b"d\n", b"ef"])) as f:
    print(f.readline(), f.readlines())
print(isinstance(f, io.BufferedIOBase), isinstance(f, io.IOBase), f.closed)
open("x.txt", "w").write("hello\n")
with open("x.txt") as f: print(type(f).__name__, isinstance(f, io.TextIOWrapper), isinstance(f, io.TextIOBase), f.read(), f.closed, f.readable(), f.writable(), f.name, f.mode)
print(f.closed, f)
with open("x.txt", "rb") as f: print(type(f), isinstance(f, io.BufferedReader), f.peek(), f.read(), f)
with open("x.txt", "wb") as f: print(type(f), f)
b = io.BytesIO(b"hello"); m = b.getbuffer(); m[1:3] = b"EL"; print(b.read(), len(m), m.tobytes(), type(m))
for f in (lambda: b.write(b"x"), lambda: b.truncate(2), b.close):
    try: f()
    except BufferError as e: print(e)
del m
b.close(); print(b.closed)
class Log(io.StringIO):
    def write(self, s): return super().write(s.upper())
l = Log(); print("hi", file=l); print(l.getvalue())
class T(io.TextIOBase):
    def write(self, s): print("got", repr(s))
    def writable(self): return True
print("to", "me", file=T())
for name in ("x.txt",): os.remove(name)
