"""pathlib."""
from pathlib import Path, PurePath, PurePosixPath
import os, shutil
p = Path("/usr/lib/python3.tar.gz")
print(p, repr(p), p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p.root, p.anchor)
print(p.with_suffix(".zip"), p.with_name("x"), p.with_stem("y"), list(p.parents), p.parents[1], len(p.parents))
print(Path("a") / "b" / Path("c"), "x" / Path("y"), Path("a").joinpath("b", "/c"), Path("a//b/./c/"), Path(), Path("..", "a"))
print(Path("a") == Path("a/"), Path("b") > Path("a"), hash(Path("a")) == hash(Path("a")), {Path("a"): 1})
print(Path("/a/b").relative_to("/a"), Path("/a/b").is_relative_to("/c"), Path("a.py").match("*.py"), Path("/a/b.py").match("a/*.py"), Path("/a").is_absolute())
for bad in (lambda: Path("/a").relative_to("/b"), lambda: Path("/").with_name("x"), lambda: Path("a").with_suffix("x"), lambda: Path(1)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
d = Path("demo_three")
d.mkdir()
try:
    d.mkdir()
except FileExistsError as e:
    print(e)
d.mkdir(parents=False, exist_ok=True)
try:
    (d / "x" / "y").mkdir()
except FileNotFoundError as e:
    print(e)
(d / "x" / "y").mkdir(parents=True)
f = d / "a.txt"
print(f.write_text("hello\nworld"), f.read_text(), f.read_bytes(), f.stat().st_size, f.exists(), f.is_file(), d.is_dir())
print((d / "b.bin").write_bytes(b"123"))
(d / "x" / "c.txt").touch()
with f.open("a") as h:
    h.write("!")
print(f.read_text())
print(sorted(str(q) for q in d.iterdir()), sorted(map(str, d.glob("*.txt"))), sorted(map(str, d.rglob("*.txt"))), sorted(map(str, d.glob("**/*"))))
print(f.rename(d / "n.txt"), (d / "n.txt").exists())
(d / "n.txt").unlink()
(d / "n.txt").unlink(missing_ok=True)
try:
    (d / "n.txt").unlink()
except FileNotFoundError as e:
    print(e)
try:
    (d / "zz").read_text()
except FileNotFoundError as e:
    print(e, e.filename)
try:
    f.write_text(b"x")
except TypeError as e:
    print(e)
print(Path("~").expanduser() == Path.home(), Path.cwd() == Path(os.getcwd()), Path("q").absolute() == Path.cwd() / "q", Path("a/../b").resolve() == Path.cwd() / "b")
print(os.path.join(d, "k"), os.fspath(d), isinstance(d, os.PathLike), PurePath("a"), isinstance(d, PurePosixPath), open(d / "b.bin", "rb").read())
print(Path("/a b").as_uri(), f.as_posix(), bytes(f))
shutil.rmtree(d)
print(d.exists())
