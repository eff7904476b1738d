"""The buffer below an open text file, and what is below that."""
import io

with open("t.txt", "w") as f: f.write("héllo\n"); print(f.buffer.__class__.__name__, f.fileno() > 2, f.encoding.lower(), f.newlines, f.line_buffering, f.mode, f.name, f.closed)
with open("t.txt") as f: print(f.buffer.read(), f.buffer.raw.__class__.__name__, f.buffer.name)
with open("t.txt", "ab") as f: print(type(f).__name__, f.write(b"\xff"), f.tell())
with open("t.txt", "rb") as f: print(f.peek(2)[:2], f.readinto(b := bytearray(3)), b, f.raw)
with open("t.txt", errors="replace") as f: print(f.read())
w = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\r\n"); w.write("a\nb"); w.flush(); print(w.buffer.getvalue(), w.detach())
print(io.BufferedReader(io.BytesIO(b"abc")).read(2), io.open is open)

with open("mixed.txt", "w") as f:
    f.write("text ")
    f.flush()
    f.buffer.write(b"bytes ")
    f.buffer.flush()
    f.write("text again\n")
with open("mixed.txt") as f:
    print(repr(f.read()), f.buffer.tell())
with open("mixed.txt") as f:
    print(f.buffer.readline(), f.read(), f)
print(f.closed)
