import io, os
with open("a.txt", "w") as f: print(f.write("one\ntwo\n"), f.tell(), f.seekable())
with open("a.txt", "r+") as f:
    print(f.readline(), f.tell()); f.seek(0); print(f.read()); f.write("three\n"); f.truncate()
with open("a.txt", "a") as f: f.write("four\n"); print(f.isatty())
for line in open("a.txt"): print(line, end="")
with open("a.txt", "rb") as f:
    print(f.readline(), f.tell(), f.seek(-5, 2), f.read()); f.seek(0); b = bytearray(4); print(f.readinto(b), b, f.read1(3), f.readlines())
try: f.read()
except ValueError as e: print(e)
with open("a.txt") as f:
    try: f.write("x")
    except io.UnsupportedOperation as e: print(e)
with open("a.txt", "wb") as f:
    try: f.read()
    except io.UnsupportedOperation as e: print(e)
    f.writelines([b"a", b"b"])
print(open("a.txt", "rb").read())
with open("a.bin", "wb+") as f: f.write(b"abc"); f.seek(1); print(f.read())
s = io.StringIO("a\nb"); print(s.readlines(), s.seekable(), s.readable(), s.isatty()); s.close()
try: s.read()
except ValueError as e: print(e)
b = io.BytesIO(b"xyz"); print(b.read1(2), b.tell(), b.readinto(bytearray(2)), b.write(bytearray(b"qq")), b.write(memoryview(b"mm")), b.getvalue())
try: b.write("s")
except TypeError as e: print(e)
with b: pass
try: b.getvalue()
except ValueError as e: print(e)
for make in (lambda: io.BufferedReader(io.BytesIO(b"a")), lambda: io.BufferedWriter(io.BytesIO()), lambda: io.TextIOWrapper(io.BytesIO())):
    f = make(); f.close()
    for act in ("read", "readline", "flush", "tell", "peek", "read1", "readable", "seekable", "write"):
        try: print(act, getattr(f, act)(*([b"x"] if act == "write" and "Text" not in repr(type(f)) else ["x"] if act == "write" else [1] if act == "read1" else [])))
        except Exception as e: print(act, type(e).__name__, e)
for name in ("a.txt", "a.bin"): os.remove(name)
