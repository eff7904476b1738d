from pathlib import PurePath, PurePosixPath, PureWindowsPath
p = PurePosixPath("/home/ann/docs/report.final.pdf")
print(p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts)
print(p.with_suffix(".txt"), p.with_name("x"), p.relative_to("/home"), p.parent / "other.txt", p.match("*.pdf"))
print([str(x) for x in p.parents], PurePosixPath("a") / "b" / ".." / "c", PureWindowsPath(r"C:\Users\ann").parts)
files = [PurePath(n) for n in ("b.py", "a.txt", "c.py")]
print(sorted(f.name for f in files if f.suffix == ".py"), p.is_absolute(), PurePosixPath("x/y").is_absolute())
