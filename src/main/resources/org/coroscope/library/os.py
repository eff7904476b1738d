"""The parts of the operating system that a program has here: its own files, and an environment."""
import abc
import sys
import types

import _filesystem as _fs
import _files
import errno
import posixpath as path
from collections.abc import MutableMapping

sys.modules["os.path"] = path
name = "posix"
linesep = "\n"
curdir, pardir, extsep, sep, pathsep = path.curdir, path.pardir, path.extsep, path.sep, path.pathsep
defpath, altsep, devnull = path.defpath, path.altsep, path.devnull
EX_OK = 0
F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0, 1, 2, 64, 128, 512, 1024
error = OSError



class PathLike(abc.ABC):
    """Whatever has `__fspath__`."""

    @abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return hasattr(subclass, "__fspath__")
        return NotImplemented

    def __class_getitem__(cls, item):
        return types.GenericAlias(cls, item)


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    kind = type(path)
    if not hasattr(kind, "__fspath__"):
        raise TypeError("expected str, bytes or os.PathLike object, not " + kind.__name__)
    text = kind.__fspath__(path)
    if isinstance(text, (str, bytes)):
        return text
    raise TypeError(
        f"expected {kind.__name__}.__fspath__() to return str or bytes, not {type(text).__name__}"
    )


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode("utf-8", "surrogateescape") if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename


_KINDS = {
    "listdir": "string, bytes, os.PathLike, integer or None",
    "scandir": "string, bytes, os.PathLike, integer or None",
    "stat": "string, bytes, os.PathLike or integer",
    "chdir": "string, bytes, os.PathLike or integer",
}


def _text(path, function, what="path"):
    kinds = _KINDS.get(function, "string, bytes or os.PathLike")
    return _fs.path_text(path, f"{function}: {what} should be {kinds}, not %s")


class _Environ(MutableMapping):
    """The variables of the program's environment."""

    def __init__(self, values):
        self._values = values

    def _check(self, value):
        if not isinstance(value, str):
            raise TypeError("str expected, not %s" % type(value).__name__)
        return value

    def __getitem__(self, key):
        return self._values[self._check(key)]

    def __setitem__(self, key, value):
        self._values[self._check(key)] = self._check(value)

    def __delitem__(self, key):
        del self._values[self._check(key)]

    def __iter__(self):
        return iter(list(self._values))

    def __len__(self):
        return len(self._values)

    def __repr__(self):
        items = ", ".join(f"{key!r}: {value!r}" for key, value in self._values.items())
        return f"environ({{{items}}})"

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        return self._values.setdefault(self._check(key), self._check(value))


environ = _Environ(
    {"HOME": _fs.HOME, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "PWD": _fs.HOME, "USER": "user"}
)


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(name, value, /):
    """CPython does not change os.environ here either."""


def unsetenv(name, /):
    """CPython does not change os.environ here either."""


def getpid():
    return 4242


def getppid():
    return 4241


def getuid():
    return 1000


geteuid = getgid = getegid = getuid


def get_exec_path(env=None):
    return (environ if env is None else env).get("PATH", defpath).split(pathsep)


def getlogin():
    return "user"


def cpu_count():
    return 4


def urandom(size, /):
    if size < 0:
        raise ValueError("negative argument not allowed")
    return _files.random_bytes(size)


class terminal_size(tuple):
    """Columns and lines."""

    columns = property(lambda self: self[0])
    lines = property(lambda self: self[1])

    def __repr__(self):
        return f"os.terminal_size(columns={self[0]}, lines={self[1]})"


def get_terminal_size(fd=1):
    return terminal_size((80, 24))


# ---- files and folders


def getcwd():
    return _fs.here()


def getcwdb():
    return _fs.here().encode()


def chdir(path):
    _fs.go(_text(path, "chdir"))
    environ["PWD"] = _fs.here()


def listdir(path="."):
    shown = "." if path is None else path
    text = _text(shown, "listdir")
    shown = fspath(shown)
    node = _fs.get(text, shown)
    if not node.is_folder:
        raise NotADirectoryError(20, "Not a directory", shown)
    names = list(node.entries)
    return [n.encode() for n in names] if isinstance(path, bytes) else names


class DirEntry:
    """An entry of a folder, as `scandir` gives it."""

    def __init__(self, folder, name, node):
        self.name = name
        self.path = path.join(folder, name)
        self._node = node

    def is_dir(self, *, follow_symlinks=True):
        return self._node.is_folder

    def is_file(self, *, follow_symlinks=True):
        return not self._node.is_folder

    def is_symlink(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return stat(self.path)

    def inode(self):
        return self._node.number

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"


class _Scan:
    def __init__(self, entries):
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def close(self):
        self._entries = iter(())


def scandir(path="."):
    shown = "." if path is None else path
    folder = _text(shown, "scandir")
    shown = fspath(shown)
    node = _fs.get(folder, shown)
    if not node.is_folder:
        raise NotADirectoryError(20, "Not a directory", shown)
    return _Scan([DirEntry(folder, name, entry) for name, entry in node.entries.items()])


def mkdir(path, mode=0o777, *, dir_fd=None):
    _fs.make_folder(_text(path, "mkdir"), fspath(path))


def makedirs(name, mode=0o777, exist_ok=False):
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        if tail == ".":
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def remove(path, *, dir_fd=None):
    _fs.remove_file(_text(path, "remove"), fspath(path))


def unlink(path, *, dir_fd=None):
    _fs.remove_file(_text(path, "unlink"), fspath(path))


def rmdir(path, *, dir_fd=None):
    _fs.remove_folder(_text(path, "rmdir"), fspath(path))


def removedirs(name):
    rmdir(name)
    head, tail = path.split(name)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def rename(src, dst, **options):
    _fs.move(
        _text(src, "rename", "src"), _text(dst, "rename", "dst"), fspath(src), fspath(dst)
    )


def replace(src, dst, **options):
    _fs.move(
        _text(src, "replace", "src"), _text(dst, "replace", "dst"), fspath(src), fspath(dst)
    )


def renames(old, new):
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)


class stat_result(tuple):
    """What is known of a file."""

    _names = (
        "st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime",
        "st_mtime", "st_ctime",
    )

    def __new__(cls, values, times):
        made = super().__new__(cls, values)
        made.st_atime = made.st_mtime = made.st_ctime = times
        made.st_atime_ns = made.st_mtime_ns = made.st_ctime_ns = int(times * 1e9)
        for name, value in zip(cls._names[:7], values):
            setattr(made, name, value)
        return made

    def __repr__(self):
        parts = ", ".join(f"{name}={value}" for name, value in zip(self._names, self))
        return f"os.stat_result({parts})"


def stat(path, *, dir_fd=None, follow_symlinks=True):
    node = _fs.get(_text(path, "stat"), fspath(path))
    mode, size = (0o40755, 4096) if node.is_folder else (0o100644, len(node.data))
    seconds = int(node.changed)
    return stat_result(
        (mode, node.number, 1, 1, 1000, 1000, size, seconds, seconds, seconds), node.changed
    )


lstat = stat


def access(path, mode, **options):
    return _fs.find(_text(path, "access")) is not None


def chmod(path, mode, **options):
    _fs.get(_text(path, "chmod"), fspath(path))


def utime(path, times=None, **options):
    _fs.get(_text(path, "utime"), fspath(path)).changed = _files.now() if times is None else times[1]


def walk(top, topdown=True, onerror=None, followlinks=False):
    top = fspath(top)
    try:
        entries = list(scandir(top))
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    folders = [entry.name for entry in entries if entry.is_dir()]
    files = [entry.name for entry in entries if not entry.is_dir()]
    if topdown:
        yield top, folders, files
    for folder in folders:
        yield from walk(path.join(top, folder), topdown, onerror, followlinks)
    if not topdown:
        yield top, folders, files


def strerror(code, /):
    return errno._TEXTS.get(code, "Unknown error %d" % code)


def _refused(what):
    def refuse(*args, **kwargs):
        raise PermissionError(1, f"programs in Coroscope start no other processes: os.{what}")

    refuse.__name__ = what
    return refuse


for _what in ("system", "popen", "fork", "execv", "execvp", "spawnl", "startfile"):
    globals()[_what] = _refused(_what)


def kill(pid, sig, /):
    """Sends a signal; there is no other process than the program's own."""
    import signal

    if pid not in (0, getpid()):
        raise ProcessLookupError(3, "No such process")
    if sig:
        signal.raise_signal(sig)


def _exit(status):
    raise SystemExit(status)


def getloadavg():
    return (0.0, 0.0, 0.0)


def uname():
    from collections import namedtuple

    names = namedtuple("uname_result", "sysname nodename release version machine")
    return names("Linux", "coroscope", "1", "1", "x86_64")
