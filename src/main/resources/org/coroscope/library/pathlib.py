"""Paths as objects."""
import fnmatch
import io
import os
from urllib.parse import quote_from_bytes

__all__ = [
    "PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath",
]


class PurePath:
    """A path, which need not lead to anything."""

    def __new__(cls, *args):
        if cls is PurePath:
            cls = PurePosixPath
        return cls._of(args)

    @classmethod
    def _of(cls, args):
        texts = []
        for arg in args:
            if isinstance(arg, PurePath):
                texts.append(str(arg))
                continue
            arg = os.fspath(arg)
            if not isinstance(arg, str):
                raise TypeError(
                    "argument should be a str object or an os.PathLike object returning str, "
                    f"not {type(arg)}"
                )
            texts.append(arg)
        whole = os.path.join(*texts) if texts else ""
        made = object.__new__(cls)
        made._root = "//" if whole[:2] == "//" and whole[2:3] != "/" else whole[:1].strip("/") or (
            "/" if whole.startswith("/") else ""
        )
        if not whole.startswith("/"):
            made._root = ""
        made._names = [part for part in whole.split("/") if part not in ("", ".")]
        return made

    def _like(self, root, names):
        made = object.__new__(type(self))
        made._root = root
        made._names = names
        return made

    def __reduce__(self):
        return type(self), tuple(self.parts)

    def __str__(self):
        return self._root + "/".join(self._names) or "."

    def __fspath__(self):
        return str(self)

    def __bytes__(self):
        return os.fsencode(self)

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def as_posix(self):
        return str(self)

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        return "file://" + quote_from_bytes(bytes(self))

    def __hash__(self):
        return hash(str(self))

    def _key(self):
        return self.parts

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, PurePath) else NotImplemented

    def __lt__(self, other):
        return self._key() < other._key() if isinstance(other, PurePath) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if isinstance(other, PurePath) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if isinstance(other, PurePath) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if isinstance(other, PurePath) else NotImplemented

    def __truediv__(self, key):
        try:
            return self._of((self, key))
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self._of((key, self))
        except TypeError:
            return NotImplemented

    def joinpath(self, *args):
        return self._of((self,) + args)

    drive = property(lambda self: "")
    root = property(lambda self: self._root)
    anchor = property(lambda self: self._root)

    @property
    def parts(self):
        return ((self._root,) if self._root else ()) + tuple(self._names)

    @property
    def name(self):
        return self._names[-1] if self._names else ""

    @property
    def suffix(self):
        name = self.name
        dot = name.rfind(".")
        return name[dot:] if 0 < dot < len(name) - 1 else ""

    @property
    def suffixes(self):
        name = self.name
        if name.endswith("."):
            return []
        return ["." + suffix for suffix in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        name = self.name
        dot = name.rfind(".")
        return name[:dot] if 0 < dot < len(name) - 1 else name

    @property
    def parent(self):
        return self._like(self._root, self._names[:-1]) if self._names else self

    @property
    def parents(self):
        return _Parents(self)

    def is_absolute(self):
        return bool(self._root)

    def is_reserved(self):
        return False

    def with_name(self, name):
        if not self.name:
            raise ValueError("%r has an empty name" % (self,))
        if not name or "/" in name or name == ".":
            raise ValueError("Invalid name %r" % name)
        return self._like(self._root, self._names[:-1] + [name])

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        if "/" in suffix or suffix and not suffix.startswith(".") or suffix == ".":
            raise ValueError("Invalid suffix %r" % suffix)
        if not self.name:
            raise ValueError("%r has an empty name" % (self,))
        return self._like(self._root, self._names[:-1] + [self.stem + suffix])

    def relative_to(self, *other):
        if not other:
            raise TypeError("need at least one argument")
        base = self._of(other)
        size = len(base.parts)
        if self.parts[:size] != base.parts:
            raise ValueError(
                "{!r} is not in the subpath of {!r} OR one path is relative and the other is "
                "absolute.".format(str(self), str(base))
            )
        return self._like("", list(self.parts[size:]))

    def is_relative_to(self, *other):
        base = self._of(other)
        return self.parts[: len(base.parts)] == base.parts

    def match(self, path_pattern):
        pattern = PurePosixPath(path_pattern)
        if not pattern.parts:
            raise ValueError("empty pattern")
        parts = self.parts
        if pattern._root:
            if len(pattern.parts) != len(parts):
                return False
        elif len(pattern.parts) > len(parts):
            return False
        pairs = zip(reversed(parts), reversed(pattern.parts))
        return all(fnmatch.fnmatchcase(part, wanted) for part, wanted in pairs)


class _Parents:
    """The folders a path is in, from the inside out."""

    def __init__(self, path):
        self._path = path

    def __len__(self):
        return len(self._path._names)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        names = self._path._names
        return self._path._like(self._path._root, names[: len(names) - index - 1])

    def __iter__(self):
        return (self[i] for i in range(len(self)))

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


class PurePosixPath(PurePath):
    """A path as on Linux."""


class PureWindowsPath(PurePath):
    """A path as on Windows."""

    def __new__(cls, *args):
        raise NotImplementedError("Coroscope knows no paths of Windows")


class Path(PurePath):
    """A path to one of the program's files."""

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return cls._of(args)

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls("~").expanduser()

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        pass

    # What is there.

    def stat(self, *, follow_symlinks=True):
        return os.stat(self)

    lstat = stat

    def exists(self):
        return os.path.exists(self)

    def is_dir(self):
        return os.path.isdir(self)

    def is_file(self):
        return os.path.isfile(self)

    def is_mount(self):
        return os.path.ismount(self)

    def _never(self):
        return False

    is_symlink = is_socket = is_fifo = is_block_device = is_char_device = _never

    def owner(self):
        return "user"

    def group(self):
        return "user"

    def samefile(self, other_path):
        return os.path.samefile(self, other_path)

    def absolute(self):
        if self.is_absolute():
            return self
        return self._of((os.getcwd(), self))

    def resolve(self, strict=False):
        return self._of((os.path.realpath(self, strict=strict),))

    def expanduser(self):
        return self._of((os.path.expanduser(str(self)),))

    def iterdir(self):
        for name in os.listdir(self):
            yield self / name

    def glob(self, pattern):
        if not pattern:
            raise ValueError("Unacceptable pattern: {!r}".format(pattern))
        if str(pattern).startswith("/"):
            raise NotImplementedError("Non-relative patterns are unsupported")
        yield from _select(self, [part for part in pattern.split("/") if part])

    def rglob(self, pattern):
        yield from self.glob("**/" + pattern)

    # Reading and writing.

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        with self.open("rb") as file:
            return file.read()

    def read_text(self, encoding=None, errors=None):
        with self.open("r", encoding=encoding, errors=errors) as file:
            return file.read()

    def write_bytes(self, data):
        with self.open("wb") as file:
            return file.write(data)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError("data must be str, not %s" % type(data).__name__)
        with self.open("w", encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    # Changing.

    def touch(self, mode=0o666, exist_ok=True):
        if self.exists():
            if not exist_ok:
                raise FileExistsError(17, "File exists", str(self))
            os.utime(self)
        else:
            self.open("x").close()

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(self, mode)

    def unlink(self, missing_ok=False):
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        os.rmdir(self)

    def rename(self, target):
        os.rename(self, target)
        return self._of((target,))

    def replace(self, target):
        os.replace(self, target)
        return self._of((target,))


def _select(path, parts):
    """What matches the parts of a pattern below a path."""
    if not parts:
        yield path
        return
    first, rest = parts[0], parts[1:]
    if first == "**":
        seen = set()
        for folder in _folders(path):
            for found in _select(folder, rest):
                if found not in seen:
                    seen.add(found)
                    yield found
        return
    if not any(char in first for char in "*?["):
        below = path / first
        if below.is_dir() if rest else below.exists():
            yield from _select(below, rest)
        return
    if not path.is_dir():
        return
    for name in os.listdir(path):
        below = path / name
        if fnmatch.fnmatchcase(name, first) and (not rest or below.is_dir()):
            yield from _select(below, rest)


def _folders(path):
    """A folder and all folders below it."""
    if path.is_dir():
        yield path
        for entry in list(os.scandir(path)):
            if entry.is_dir():
                yield from _folders(path / entry.name)


class PosixPath(Path, PurePosixPath):
    """A path to one of the program's files."""


class WindowsPath(Path):
    """A path as on Windows."""

    def __new__(cls, *args):
        raise NotImplementedError("cannot instantiate 'WindowsPath' on your system")


os.PathLike.register(PurePath)
