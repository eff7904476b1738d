"""Files and folders that are only needed for a while; they are in memory like all others."""
import io
import os
import shutil

tempdir = None
template = "tmp"
_count = [0]
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_"


def gettempdir():
    return tempdir or "/tmp"


def gettempprefix():
    return template


def _fresh(suffix, prefix, dir):
    """A name that nothing has; always the same one at the same place of a program."""
    _count[0] += 1
    state, letters = _count[0] * 2654435761, ""
    for _ in range(8):
        state = (state * 1103515245 + 12345) % 2**31
        letters += _LETTERS[state // 65536 % len(_LETTERS)]
    folder = gettempdir() if dir is None else os.fspath(dir)
    name = (template if prefix is None else prefix) + letters + (suffix or "")
    return os.path.abspath(os.path.join(folder, name))


def mkdtemp(suffix=None, prefix=None, dir=None):
    path = _fresh(suffix, prefix, dir)
    os.mkdir(path)
    return path


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    path = _fresh(suffix, prefix, dir)
    open(path, "wb").close()
    return 3, path


def mktemp(suffix="", prefix=template, dir=None):
    return _fresh(suffix, prefix, dir)


class TemporaryDirectory:
    """A folder that is removed with all that is in it."""

    def __init__(
        self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True
    ):
        self.name = mkdtemp(suffix, prefix, dir)

    def __repr__(self):
        return f"<TemporaryDirectory {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, *exc):
        self.cleanup()

    def cleanup(self):
        if os.path.exists(self.name):
            shutil.rmtree(self.name)


class _Temporary:
    """A file that may be removed when it is closed."""

    def __init__(self, file, name, delete):
        self.file = file
        self.name = name
        self.delete = delete

    def __getattr__(self, name):
        return getattr(self.file, name)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *exc):
        self.close()

    def __iter__(self):
        return iter(self.file)

    def close(self):
        if not self.file.closed:
            self.file.close()
            if self.delete and os.path.exists(self.name):
                os.unlink(self.name)


def NamedTemporaryFile(
    mode="w+b",
    buffering=-1,
    encoding=None,
    newline=None,
    suffix=None,
    prefix=None,
    dir=None,
    delete=True,
    *,
    errors=None,
):
    path = _fresh(suffix, prefix, dir)
    file = open(path, mode, buffering, encoding, errors, newline)
    return _Temporary(file, path, delete)


TemporaryFile = NamedTemporaryFile


def SpooledTemporaryFile(max_size=0, mode="w+b", **options):
    return io.BytesIO() if "b" in mode else io.StringIO()
