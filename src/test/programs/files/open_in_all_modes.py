"""Opening files in all modes."""
import os

os.makedirs("demo_dir", exist_ok=True)
os.chdir("demo_dir")
with open("a.txt", "w") as f:
    print(f.write("one\ntwo\n"), f.name, f.mode, f.encoding, f.writable(), f.readable())
    f.writelines(["three\n", "four"])
print(f.closed)
with open("a.txt") as f:
    print(f.readline(), f.read(3), f.tell(), f.readlines())
    print(f.read() == "", f.seek(0), next(f))
    for line in f:
        print(repr(line))
with open("a.txt", "a") as f:
    print(f.tell())
    f.write("\nfive\n")
print(open("a.txt").read().splitlines())
with open("b.bin", "wb") as f:
    print(f.write(b"\x00\x01\xff"), f.seek(1), f.write(b"Z"), f.tell())
with open("b.bin", "rb") as f:
    print(f.read(1), f.read(), f.read(), f.seek(-1, 2), f.read())
with open("b.bin", "r+b") as f:
    f.seek(0, 2)
    f.write(b"end")
    f.seek(0)
    print(f.read())
    print(f.truncate(2))
print(os.path.getsize("b.bin"))
with open("u.txt", "w", encoding="utf-16") as f:
    f.write("ä")
print(open("u.txt", "rb").read())
with open("l.txt", "w", encoding="latin-1", newline="\r\n") as f:
    f.write("ü\n")
print(open("l.txt", "rb").read(), open("l.txt", encoding="latin-1").read())
for args in [("none.txt",), ("none/x.txt", "w"), ("a.txt", "x"), (".", "r"), ("a.txt/b", "r"), ("a.txt", "rw"), ("a.txt", "q"), ("a.txt", "rbt"), ("a.txt", "rb", -1, "utf-8"), (3.5,)]:
    try:
        open(*args).close()
        print("ok", args)
    except Exception as e:
        print(type(e).__name__, e)
with open("a.txt") as f:
    try:
        f.write("x")
    except Exception as e:
        print(type(e).__name__, e)
try:
    f.read()
except ValueError as e:
    print(e)
try:
    open("b.bin", "w").write(b"bytes")
except TypeError as e:
    print(e)
try:
    open("b.bin", "wb").write("str")
except TypeError as e:
    print(e)
with open("bad.txt", "wb") as f:
    f.write(b"\xff\xfe")
try:
    open("bad.txt").read()
except UnicodeDecodeError as e:
    print(e)
print(open("bad.txt", errors="replace").read(), open("bad.txt", errors="ignore").read())
with open("a.txt", "x+" if False else "w+") as f:
    f.write("hello")
    f.seek(0)
    print(f.read())
print(repr(open("a.txt")), repr(open("a.txt", "rb")), repr(open("q.bin", "wb")), repr(open("a.txt", "r+b")))
with open("p.txt", "w") as f:
    print("printed", 1, 2, sep="-", file=f)
print(open("p.txt").read())
print(sorted(os.listdir()))
import shutil
os.chdir("..")
shutil.rmtree("demo_dir")
print(os.path.exists("demo_dir"))
