import os
from pathlib import Path
import weakref

open("a.txt", "w").write("hello\n")
print(Path("a.txt").read_text())
Path("b.txt").open("w").write("b")
print(os.path.getsize("b.txt"), os.stat("b.txt").st_size)

f = open("c.txt", "w")
f.write("y")
print(repr(open("c.txt").read()))
gone = weakref.ref(f, lambda r: print("the file has gone"))
f = None
print("after", gone())
print(repr(open("c.txt").read()))

class W:
    def __init__(self):
        self.f = open("e.txt", "w")
    def go(self):
        self.f.write("q")

W().go()
print(Path("e.txt").stat().st_size)

files = [open(f"f{i}.txt", "w") for i in range(3)]
for i, each in enumerate(files):
    each.write(str(i))
print([Path(f"f{i}.txt").read_text() for i in range(3)])
del each
files.pop()
print([Path(f"f{i}.txt").read_text() for i in range(3)])
files[0].close()
print([Path(f"f{i}.txt").read_text() for i in range(3)])

for each in files:
    each.close()
for name in os.listdir("."):
    if name.endswith(".txt"):
        os.remove(name)
