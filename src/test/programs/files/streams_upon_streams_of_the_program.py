import io
b = io.BytesIO("line one\nzwei ä\nlast".encode())
t = io.TextIOWrapper(b, encoding="utf-8")
print(t.readline()); print(t.read()); print(t.encoding, t.readable(), t.writable())
out = io.BytesIO()
w = io.TextIOWrapper(out, encoding="utf-8", write_through=True)
w.write("hällo\n"); w.flush(); print(out.getvalue()); print(w, "x", file=w); w.flush(); print(out.getvalue())
w.detach(); print(out.closed)
w2 = io.TextIOWrapper(io.BytesIO(), newline="\r\n"); print("a", file=w2); w2.flush(); print(w2.buffer.getvalue())
with io.TextIOWrapper(io.BytesIO(b"a\r\nb\rc\n")) as f: print(list(f))
class Slow(io.RawIOBase):
    def __init__(self): self.data = b"hello world, this is slow"
    def readable(self): return True
    def readinto(self, buf):
        n = min(len(buf), 4, len(self.data)); buf[:n] = self.data[:n]; self.data = self.data[n:]; print("readinto", len(buf), n); return n
r = io.BufferedReader(Slow(), 8)
print(r.read(5)); print(r.peek()); print(r.read())
print(Slow().read(3)); print(Slow().readall()); print(Slow().readline())
class Sink(io.RawIOBase):
    def writable(self): return True
    def write(self, data): print("write", bytes(data)); return len(data)
w = io.BufferedWriter(Sink(), 8); w.write(b"ab"); w.write(b"cdefghijk"); w.flush(); w.close()
t = io.TextIOWrapper(io.BufferedReader(Slow())); print(t.readline())
b = io.BytesIO(b"abc"); m = b.getbuffer(); m[0] = 65; print(b.getvalue())
try: b.write(b"0123456789")
except BufferError as e: print(e)
m.release(); b.write(b"xyzt"); print(b.getvalue())
