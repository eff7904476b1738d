"""os and os.path on files."""
import os
import shutil

os.mkdir("demo_two")
print(os.path.isdir("demo_two"), os.path.isfile("demo_two"), os.path.exists("nope"))
for bad in (lambda: os.mkdir("demo_two"), lambda: os.rmdir("nope"), lambda: os.remove("nope"),
            lambda: os.remove("demo_two"), lambda: os.listdir("nope"), lambda: os.mkdir("a/b/c"),
            lambda: os.rename("nope", "x"), lambda: os.stat("nope"), lambda: os.makedirs("demo_two")):
    try:
        bad()
    except OSError as e:
        print(type(e).__name__, e.errno, e.strerror, e.filename, e)
os.makedirs("demo_two/x/y")
os.makedirs("demo_two/x/y", exist_ok=True)
for name in ("demo_two/b.txt", "demo_two/a.txt", "demo_two/x/c.py"):
    with open(name, "w") as f:
        f.write(name)
print(sorted(os.listdir("demo_two")))
for top, dirs, files in os.walk("demo_two"):
    print(top, sorted(dirs), sorted(files))
try:
    os.rmdir("demo_two")
except OSError as e:
    print(type(e).__name__, e)
os.rename("demo_two/a.txt", "demo_two/z.txt")
os.replace("demo_two/z.txt", "demo_two/b.txt")
print(open("demo_two/b.txt").read(), sorted(os.listdir("demo_two")))
print(os.stat("demo_two/b.txt").st_size, os.path.getsize("demo_two/x/c.py"))
print([(e.name, e.is_dir(), e.path) for e in sorted(os.scandir("demo_two"), key=lambda e: e.name)])
p = os.path
print(p.join("a", "b", "/c", "d"), p.join("a/", "b"), p.join("", "x"), p.join("a", ""))
print(p.split("/a/b/c.txt"), p.split("/"), p.split("a"), p.splitext("a/b.tar.gz"), p.splitext(".bashrc"), p.splitext("a.b/c"))
print(p.basename("/x/y.png"), p.dirname("/x/y.png"), p.normpath("a/./b/../c//d"), p.normpath("../.."), p.normpath(""), p.isabs("/a"))
print(p.relpath("/a/b/c", "/a/d"), p.commonpath(["/a/b", "/a/c"]), p.commonprefix(["abc", "abd"]), p.abspath("/a/../b"))
print(p.basename("https://x.y/z/pic.png"), os.sep, os.linesep == "\n", os.name, os.curdir, p.splitdrive("/a"))
print(os.path.join(b"a", b"b"))
try:
    os.path.join("a", 1)
except TypeError as e:
    print(e)
try:
    os.listdir(1.5)
except TypeError as e:
    print(e)
print(os.environ.get("NOPE"), os.getenv("NOPE", "d"), "X_Y" in os.environ)
os.environ["X_Y"] = "1"
print(os.environ["X_Y"], os.path.expandvars("$X_Y/${X_Y}/$Q"))
try:
    os.environ["K"] = 1
except TypeError as e:
    print(e)
shutil.copy("demo_two/b.txt", "demo_two/x")
shutil.copytree("demo_two/x", "demo_two/copy")
print(sorted(os.listdir("demo_two/copy")))
print(shutil.move("demo_two/copy/b.txt", "demo_two/moved.txt"))
import glob
print(sorted(glob.glob("demo_two/*.txt")), sorted(glob.glob("demo_two/**/*.py", recursive=True)), glob.glob("demo_two/?.txt"))
shutil.rmtree("demo_two")
print(os.path.exists("demo_two"), os.fspath("a"))
