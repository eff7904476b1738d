"""Paths as objects."""

import fnmatch as _fnmatch
import os as _os
import re as _re
from collections.abc import Sequence as _Sequence

__all__ = ["PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]


class _Posix:
    sep, altsep = "/", ""
    is_windows = False

    @staticmethod
    def split_root(text):
        """Drive, root, rest."""
        if not text.startswith("/"):
            return "", "", text
        rest = text.lstrip("/")
        return "", "//" if len(text) - len(rest) == 2 else "/", rest

    @staticmethod
    def folded(text):
        return text


class _Windows:
    sep, altsep = "\\", "/"
    is_windows = True
    reserved = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"} | {
        f"{name}{i}" for name in ("COM", "LPT") for i in "123456789\xb9\xb2\xb3"
    }

    @staticmethod
    def split_root(text):
        if text[:2] == "\\\\" and text[2:3] not in ("", "\\"):
            server, found, rest = text[2:].partition("\\")
            share, found_too, tail = rest.partition("\\")
            if found and share:
                return f"\\\\{server}\\{share}", "\\", tail.lstrip("\\")
        drive = text[:2] if text[1:2] == ":" and text[0].isalpha() else ""
        rest = text[len(drive) :]
        root = "\\" if rest.startswith("\\") else ""
        return drive, root, rest.lstrip("\\")

    @staticmethod
    def folded(text):
        return text.lower()


class _Parents(_Sequence):
    def __init__(self, path):
        self._kind = type(path)
        self._drv, self._root, self._parts = path._drv, path._root, path._parts

    def __len__(self):
        return len(self._parts) - (1 if self._drv or self._root else 0)

    def __getitem__(self, idx):
        if isinstance(idx, slice):
            return tuple(self[i] for i in range(*idx.indices(len(self))))
        if idx >= len(self) or idx < -len(self):
            raise IndexError(idx)
        if idx < 0:
            idx += len(self)
        return self._kind._made(self._drv, self._root, self._parts[: -idx - 1])

    def __repr__(self):
        return f"<{self._kind.__name__}.parents>"


class PurePath:
    """A path that is only looked at, not followed."""

    __slots__ = ("_drv", "_root", "_parts")
    _flavour = _Posix

    def __new__(cls, *args):
        if cls is PurePath:
            cls = PurePosixPath
        return cls._of(args)

    @classmethod
    def _of(cls, args):
        drive = root = ""
        parts = []
        flavour = cls._flavour
        for arg in args:
            if isinstance(arg, PurePath):
                text = str(arg)
                if text == "." and not arg._parts:
                    continue
            else:
                text = _os.fspath(arg)
                if not isinstance(text, str):
                    raise TypeError(
                        "argument should be a str object or an os.PathLike "
                        f"object returning str, not {type(text)!r}"
                    )
            if flavour.altsep:
                text = text.replace(flavour.altsep, flavour.sep)
            new_drive, new_root, rest = flavour.split_root(text)
            pieces = [p for p in rest.split(flavour.sep) if p and p != "."]
            if new_drive and flavour.folded(new_drive) != flavour.folded(drive):
                drive, root, parts = new_drive, new_root, pieces
            elif new_root:
                drive, root, parts = new_drive or drive, new_root, pieces
            else:
                drive = new_drive or drive
                parts = parts + pieces
        if drive or root:
            parts = [drive + root] + parts
        return cls._made(drive, root, parts)

    @classmethod
    def _made(cls, drive, root, parts):
        self = object.__new__(cls)
        self._drv, self._root, self._parts = drive, root, list(parts)
        return self

    def _joined(self):
        head = self._drv + self._root
        if head:
            return head + self._flavour.sep.join(self._parts[1:])
        return self._flavour.sep.join(self._parts)

    def __str__(self):
        return self._joined() or "."

    def __fspath__(self):
        return str(self)

    def __bytes__(self):
        return _os.fsencode(self)

    def __repr__(self):
        return f"{type(self).__name__}({self.as_posix()!r})"

    def as_posix(self):
        return str(self).replace(self._flavour.sep, "/")

    def as_uri(self):
        """The path as a URL of a file."""
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote_from_bytes

        text = self.as_posix()
        if self._flavour.is_windows:
            if len(self._drv) == 2:
                return "file:///" + self._drv + quote_from_bytes(text[2:].encode())
            return "file:" + quote_from_bytes(text.encode())
        return "file://" + quote_from_bytes(bytes(self))

    def _folded_parts(self):
        return [self._flavour.folded(part) for part in self._parts]

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._flavour is other._flavour and self._folded_parts() == other._folded_parts()

    def __hash__(self):
        return hash(tuple(self._folded_parts()))

    def _ordered(self, other):
        return isinstance(other, PurePath) and self._flavour is other._flavour

    def __lt__(self, other):
        return self._folded_parts() < other._folded_parts() if self._ordered(other) else NotImplemented

    def __le__(self, other):
        return self._folded_parts() <= other._folded_parts() if self._ordered(other) else NotImplemented

    def __gt__(self, other):
        return self._folded_parts() > other._folded_parts() if self._ordered(other) else NotImplemented

    def __ge__(self, other):
        return self._folded_parts() >= other._folded_parts() if self._ordered(other) else NotImplemented

    @property
    def parts(self):
        return tuple(self._parts)

    @property
    def drive(self):
        return self._drv

    @property
    def root(self):
        return self._root

    @property
    def anchor(self):
        return self._drv + self._root

    @property
    def name(self):
        if len(self._parts) == (1 if self.anchor else 0):
            return ""
        return self._parts[-1]

    @property
    def suffix(self):
        name = self.name
        at = name.rfind(".")
        return name[at:] if 0 < at < len(name) - 1 else ""

    @property
    def suffixes(self):
        name = self.name
        if name.endswith("."):
            return []
        return ["." + suffix for suffix in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        name = self.name
        at = name.rfind(".")
        return name[:at] if 0 < at < len(name) - 1 else name

    def _need_name(self):
        if not self.name:
            raise ValueError("%r has an empty name" % (self,))

    def with_name(self, name):
        self._need_name()
        flavour = self._flavour
        bad = not name or flavour.sep in name or flavour.altsep and flavour.altsep in name
        if bad or name == "." or flavour.split_root(name)[0]:
            raise ValueError("Invalid name %r" % (name))
        return self._made(self._drv, self._root, self._parts[:-1] + [name])

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        flavour = self._flavour
        if flavour.sep in suffix or flavour.altsep and flavour.altsep in suffix:
            raise ValueError("Invalid suffix %r" % (suffix,))
        if suffix and not suffix.startswith(".") or suffix == ".":
            raise ValueError("Invalid suffix %r" % (suffix))
        self._need_name()
        name, old = self.name, self.suffix
        name = name[: len(name) - len(old)] + suffix if old else name + suffix
        return self._made(self._drv, self._root, self._parts[:-1] + [name])

    def relative_to(self, *other):
        """This path seen from another, which must be above it."""
        if not other:
            raise TypeError("need at least one argument")
        other = self._of(other)
        n = len(other._parts)
        if self.anchor if not n else self._folded_parts()[:n] != other._folded_parts():
            raise ValueError(
                "{!r} is not in the subpath of {!r}"
                " OR one path is relative and the other is absolute.".format(
                    str(self), str(other) if n else ""
                )
            )
        rest = self._parts[n:]
        if not n:
            return self._made(self._drv, self._root, rest)
        return self._made("", "", rest)

    def is_relative_to(self, *other):
        try:
            self.relative_to(*other)
            return True
        except ValueError:
            return False

    def joinpath(self, *args):
        return self._of((self, *args))

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

    @property
    def parent(self):
        if len(self._parts) == (1 if self.anchor else 0):
            return self
        return self._made(self._drv, self._root, self._parts[:-1])

    @property
    def parents(self):
        return _Parents(self)

    def is_absolute(self):
        return bool(self._root) and (not self._flavour.is_windows or bool(self._drv))

    def is_reserved(self):
        if not self._flavour.is_windows or not self._parts or self._drv.startswith("\\\\"):
            return False
        return self._parts[-1].partition(".")[0].rstrip(" ").upper() in _Windows.reserved

    def match(self, path_pattern):
        """Whether the end of the path matches a pattern."""
        fold = self._flavour.folded
        pattern = self._of((path_pattern,))
        parts = pattern._folded_parts()
        if not parts:
            raise ValueError("empty pattern")
        own = self._folded_parts()
        if pattern._drv and fold(pattern._drv) != fold(self._drv):
            return False
        if pattern._root and pattern._root != self._root:
            return False
        if pattern.anchor:
            if len(parts) != len(own):
                return False
            parts, own = parts[1:], own[1:]
        elif len(parts) > len(own):
            return False
        return all(_fnmatch.fnmatchcase(o, p) for o, p in zip(reversed(own), reversed(parts)))

    def __reduce__(self):
        return (self.__class__, tuple(self._parts))


class PurePosixPath(PurePath):
    __slots__ = ()


class PureWindowsPath(PurePath):
    __slots__ = ()
    _flavour = _Windows


_os.PathLike.register(PurePath)


class Path(PurePath):
    """A path that can be followed, to the files of this program."""

    __slots__ = ()

    def __new__(cls, *args):
        if cls is Path:
            cls = PosixPath
        return cls._of(args)

    @classmethod
    def cwd(cls):
        return cls(_os.getcwd())

    @classmethod
    def home(cls):
        return cls("~").expanduser()

    def expanduser(self):
        return self._of((_os.path.expanduser(str(self)),))

    def absolute(self):
        return self if self.is_absolute() else self._of((_os.getcwd(), self))

    def resolve(self, strict=False):
        return self._of((_os.path.realpath(str(self), strict=strict),))

    def samefile(self, other_path):
        return _os.path.samefile(self, other_path)

    def stat(self, *, follow_symlinks=True):
        return _os.stat(self)

    lstat = stat

    def exists(self):
        return _os.path.exists(self)

    def is_file(self):
        return _os.path.isfile(self)

    def is_dir(self):
        return _os.path.isdir(self)

    def is_symlink(self):
        return False

    is_socket = is_fifo = is_block_device = is_char_device = is_symlink

    def is_mount(self):
        return _os.path.ismount(self)

    def owner(self):
        return "user"

    def group(self):
        return "user"

    def chmod(self, mode, *, follow_symlinks=True):
        _os.chmod(self, mode)

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return open(str(self), mode, buffering, encoding, errors, newline)

    def read_text(self, encoding=None, errors=None):
        with self.open("r", encoding=encoding, errors=errors) as file:
            return file.read()

    def read_bytes(self):
        with self.open("rb") as file:
            return file.read()

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError("data must be str, not %s" % data.__class__.__name__)
        with self.open("w", encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    def write_bytes(self, data):
        data = memoryview(data)  # Refuses what is not bytes before the file is emptied.
        with self.open("wb") as file:
            return file.write(data)

    def touch(self, mode=0o666, exist_ok=True):
        if self.exists():
            if not exist_ok:
                raise FileExistsError(17, _os.strerror(17), str(self))
            _os.utime(self)
        else:
            self.open("a").close()

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            _os.mkdir(str(self), mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def unlink(self, missing_ok=False):
        try:
            _os.unlink(str(self))
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        _os.rmdir(str(self))

    def rename(self, target):
        _os.rename(str(self), _os.fspath(target))
        return self._of((target,))

    def replace(self, target):
        _os.replace(str(self), _os.fspath(target))
        return self._of((target,))

    def iterdir(self):
        for name in _os.listdir(str(self)):
            yield self / name

    def glob(self, pattern):
        """The paths below this one that match a pattern."""
        if not pattern:
            raise ValueError("Unacceptable pattern: {!r}".format(pattern))
        parts = self._of((pattern,))
        if parts.anchor:
            raise NotImplementedError("Non-relative patterns are unsupported")
        yield from dict.fromkeys(self._selected(list(parts._parts)))

    def rglob(self, pattern):
        yield from dict.fromkeys(self._selected(["**", *self._of((pattern,))._parts]))

    def _selected(self, parts):
        if not parts:
            yield self
            return
        if not self.is_dir():
            return
        first, rest = parts[0], parts[1:]
        if first == "**":
            if rest:
                yield from self._selected(rest)
            else:
                yield self
            for child in self.iterdir():
                if child.is_dir():
                    yield from child._selected(parts)
        elif not _re.search(r"[*?\[]", first):
            child = self / first
            if child.exists():
                yield from child._selected(rest)
        else:
            for child in self.iterdir():
                if _fnmatch.fnmatchcase(child.name, first):
                    yield from child._selected(rest)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass


class PosixPath(Path, PurePosixPath):
    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    __slots__ = ()
    _flavour = _Windows

    def __new__(cls, *args):
        raise NotImplementedError("cannot instantiate %r on your system" % (cls.__name__,))
