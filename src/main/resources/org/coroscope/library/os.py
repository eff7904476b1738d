"""The operating system as far as there is one here: names, paths, an environment of one's own."""

import abc as _abc
import errno as _errno
import sys
from collections.abc import MutableMapping as _MutableMapping
from types import GenericAlias as _GenericAlias

name = "posix"
linesep = "\n"
curdir, pardir, sep, altsep, extsep, pathsep = ".", "..", "/", None, ".", ":"
defpath, devnull = "/bin:/usr/bin", "/dev/null"
error = OSError

F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0, 1, 2, 64, 128, 512, 1024
EX_OK = 0

_cwd = "/"


class PathLike(_abc.ABC):
    """What stands for a path."""

    @_abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return any("__fspath__" in base.__dict__ for base in subclass.__mro__) or NotImplemented
        return NotImplemented

    __class_getitem__ = classmethod(_GenericAlias)


def fspath(path):
    """The text or bytes of a path."""
    if isinstance(path, (str, bytes)):
        return path
    kind = type(path)
    try:
        text = kind.__fspath__(path)
    except AttributeError:
        if hasattr(kind, "__fspath__"):
            raise
        raise TypeError(
            "expected str, bytes or os.PathLike object, not " + kind.__name__
        ) from None
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


class _Environ(_MutableMapping):
    """The environment of this program; changes are seen by nobody else."""

    def __init__(self, data):
        self._data = data

    def _checked(self, value):
        if not isinstance(value, str):
            raise TypeError("str expected, not %s" % type(value).__name__)
        return value

    def __getitem__(self, key):
        try:
            return self._data[self._checked(key)]
        except KeyError:
            raise KeyError(key) from None

    def __setitem__(self, key, value):
        self._data[self._checked(key)] = self._checked(value)

    def __delitem__(self, key):
        try:
            del self._data[self._checked(key)]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        yield from list(self._data)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return "environ({%s})" % ", ".join(f"{k!r}: {v!r}" for k, v in self._data.items())

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        return {**self, **other} if hasattr(other, "keys") else NotImplemented

    def __ror__(self, other):
        return {**other, **self} if hasattr(other, "keys") else NotImplemented


environ = _Environ({"HOME": "/", "LANG": "C.UTF-8", "PATH": defpath})


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(name, value, /):
    """CPython does not change os.environ here either."""


def unsetenv(name, /):
    """CPython does not change os.environ here either."""


def getcwd():
    return _cwd


def getcwdb():
    return _cwd.encode()


def getpid():
    return 1000


def getppid():
    return 1


def getuid():
    return 0


geteuid = getgid = getegid = getuid


def cpu_count():
    return 4


def urandom(size, /):
    """Bytes by chance; the same at every run, as everything here is."""
    import random

    if size < 0:
        raise ValueError("negative argument not allowed")
    return random.SystemRandom().randbytes(size)


def strerror(code, /):
    return _errno._TEXTS.get(code, "Unknown error %d" % code)


def get_terminal_size(fd=1, /):
    raise OSError(25, strerror(25))


def _exit(status):
    raise SystemExit(status)


def get_exec_path(env=None):
    return (environ if env is None else env).get("PATH", defpath).split(pathsep)


def _missing(path):
    return FileNotFoundError(2, strerror(2), fspath(path))


class stat_result(tuple):
    """What is known of a file."""

    _names = (
        "st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime",
        "st_mtime", "st_ctime",
    )

    def __getattr__(self, name):
        if name in stat_result._names:
            return self[stat_result._names.index(name)]
        raise AttributeError(f"'os.stat_result' object has no attribute {name!r}")

    def __repr__(self):
        parts = ", ".join(f"{name}={value!r}" for name, value in zip(self._names, self))
        return f"os.stat_result({parts})"


def stat(path, *, dir_fd=None, follow_symlinks=True):
    """What is known of a file: here there is the root directory."""
    if path_module.normpath(path_module.abspath(path)) in ("/", b"/"):
        return stat_result((0o040755, 1, 1, 2, 0, 0, 0, 0, 0, 0))
    raise _missing(path)


lstat = stat


def access(path, mode, **kwargs):
    return path_module.exists(path)


def __getattr__(name):
    raise AttributeError(
        f"module 'os' has no attribute {name!r} here: programs reach neither processes nor the "
        "files of the computer"
        if name in _OUT_OF_REACH
        else f"module 'os' has no attribute {name!r}"
    )


_OUT_OF_REACH = frozenset(
    "abort chmod chown close dup execv execve execvp fork forkpty kill killpg link listdir makedirs "
    "mkdir mkfifo open pipe popen posix_spawn read readlink remove removedirs rename renames replace "
    "rmdir scandir spawnl spawnv symlink system truncate umask unlink utime wait waitpid walk write "
    "chdir times uname getlogin get_inheritable getloadavg nice".split()
)

import posixpath as path  # noqa: it needs what stands above

path_module = path
sys.modules["os.path"] = path
__all__ = [
    _n for _n in list(globals())
    if not _n.startswith("_") and _n not in ("sys", "path_module")
] + ["_exit"]
