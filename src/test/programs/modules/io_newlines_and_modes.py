import io
for newline in (None, "", "\n", "\r", "\r\n"):
    s = io.StringIO("a\rb\nc\r\nd", newline=newline)
    print(repr(newline), repr(s.getvalue()), s.readlines())
    s = io.StringIO(newline=newline); s.write("x\ny\r\nz"); print(repr(s.getvalue()))
s = io.StringIO("héllo wörld"); print(s.read(5), s.tell(), s.seek(2), s.read(1), s.truncate(4), repr(s.getvalue()))
s.seek(0, 2); s.write("!"); print(s.getvalue(), s.readable(), s.writable(), s.seekable(), s.closed, s.isatty())
for f in (lambda: io.StringIO(5), lambda: io.StringIO("a").write(b"x"), lambda: io.BytesIO("a"), lambda: io.BytesIO(b"a").write("x"), lambda: s.seek(-1), lambda: s.seek(1, 1), lambda: s.read("a"), lambda: io.StringIO().fileno(), lambda: io.StringIO(newline="x"), lambda: s.seek(0, 9)):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
b = io.BytesIO(b"abc\ndef\n"); print(b.readline(), b.read1(2), b.seek(-3, 2), b.read(), b.tell(), list(io.BytesIO(b"1\n2")))
b = io.BytesIO(); b.write(b"xyz"); b.seek(1); b.write(b"Q"); print(b.getvalue(), b.truncate(2), b.getvalue(), b.readinto(bytearray(3)))
print(issubclass(io.StringIO, io.TextIOBase), isinstance(io.BytesIO(), io.IOBase), io.SEEK_END, io.DEFAULT_BUFFER_SIZE, issubclass(io.UnsupportedOperation, (OSError, ValueError)))
with io.StringIO("q") as q: print(q.read())
print(q.closed)
for line in io.StringIO("1\n2\n"): print(line, end="")
s = io.StringIO(); s.writelines(["a\n", "b"]); print(s.getvalue().split("\n"))
