"""Paths as texts, with slashes."""

import os as _os

__all__ = [
    "normcase", "isabs", "join", "splitdrive", "split", "splitext", "basename", "dirname",
    "commonprefix", "commonpath", "normpath", "abspath", "realpath", "relpath", "expanduser",
    "expandvars", "curdir", "pardir", "sep", "pathsep", "defpath", "altsep", "extsep", "devnull",
    "exists", "lexists", "isfile", "isdir", "islink", "ismount", "getsize", "getmtime",
    "getatime", "getctime", "samefile", "samestat", "supports_unicode_filenames",
]

curdir, pardir, extsep, sep, pathsep = ".", "..", ".", "/", ":"
defpath, altsep, devnull = "/bin:/usr/bin", None, "/dev/null"
supports_unicode_filenames = False


def _like(path, text):
    """A text in the kind of the path: str or bytes."""
    return text.encode("ascii") if isinstance(path, bytes) else text


def _check_kinds(name, *paths):
    for path in paths:
        if not isinstance(path, (str, bytes)):
            raise TypeError(
                f"{name}() argument must be str, bytes, or os.PathLike object, not "
                f"{type(path).__name__!r}"
            ) from None
    if len({isinstance(path, bytes) for path in paths}) > 1:
        raise TypeError("Can't mix strings and bytes in path components") from None


def normcase(s):
    return _os.fspath(s)


def isabs(s):
    s = _os.fspath(s)
    return s.startswith(_like(s, "/"))


def join(a, *p):
    """Parts joined by slashes; an absolute part begins anew."""
    a = _os.fspath(a)
    slash = _like(a, "/")
    path = a
    try:
        for part in map(_os.fspath, p):
            if part.startswith(slash):
                path = part
            elif not path or path.endswith(slash):
                path += part
            else:
                path += slash + part
    except (TypeError, AttributeError):
        _check_kinds("join", a, *p)
        raise
    return path


def split(p):
    """Everything before the last slash, and what is behind it."""
    p = _os.fspath(p)
    slash = _like(p, "/")
    at = p.rfind(slash) + 1
    head, tail = p[:at], p[at:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    """The path, and its extension with the dot."""
    p = _os.fspath(p)
    slash, dot = _like(p, "/"), _like(p, ".")
    at_dot = p.rfind(dot)
    name_at = p.rfind(slash) + 1
    # Dots in front of the name are no extension.
    while name_at < at_dot and p[name_at : name_at + 1] == dot:
        name_at += 1
    if at_dot > p.rfind(slash) and at_dot > name_at - (p[name_at : name_at + 1] != dot):
        if p[p.rfind(slash) + 1 : at_dot].strip(dot):
            return p[:at_dot], p[at_dot:]
    return p, p[:0]


def splitdrive(p):
    p = _os.fspath(p)
    return p[:0], p


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def commonprefix(m):
    """The longest text that all begin with."""
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(_os.fspath, m))
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    """The longest path that all are below of."""
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    paths = tuple(map(_os.fspath, paths))
    _check_kinds("commonpath", *paths)
    slash, dot = _like(paths[0], "/"), _like(paths[0], ".")
    split_paths = [path.split(slash) for path in paths]
    if len({path[:1] == slash for path in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths") from None
    split_paths = [[c for c in parts if c and c != dot] for parts in split_paths]
    low, high = min(split_paths), max(split_paths)
    common = low
    for i, c in enumerate(low):
        if c != high[i]:
            common = low[:i]
            break
    return (slash if paths[0][:1] == slash else slash[:0]) + slash.join(common)


def normpath(path):
    """Without double slashes, dots and parts that are taken back."""
    path = _os.fspath(path)
    slash, dot, dots = _like(path, "/"), _like(path, "."), _like(path, "..")
    if not path:
        return dot
    start = slash[:0]
    if path.startswith(slash):
        # Two slashes in front may mean something of their own, by POSIX; three do not.
        start = slash * 2 if path[:2] == slash * 2 and path[:3] != slash * 3 else slash
    parts = []
    for part in path.split(slash):
        if not part or part == dot:
            continue
        if part != dots or not start and not parts or parts and parts[-1] == dots:
            parts.append(part)
        elif parts:
            parts.pop()
    return start + slash.join(parts) or dot


def abspath(path):
    path = _os.fspath(path)
    if not isabs(path):
        cwd = _os.getcwd()
        path = join(cwd.encode() if isinstance(path, bytes) else cwd, path)
    return normpath(path)


def realpath(filename, *, strict=False):
    if strict:
        _os.stat(filename)
    return abspath(filename)


def relpath(path, start=None):
    """A path seen from a directory."""
    if not path:
        raise ValueError("no path specified")
    path = _os.fspath(path)
    slash, dot, dots = _like(path, "/"), _like(path, "."), _like(path, "..")
    start = dot if start is None else _os.fspath(start)
    _check_kinds("relpath", path, start)
    start_parts = [x for x in abspath(start).split(slash) if x]
    path_parts = [x for x in abspath(path).split(slash) if x]
    shared = len(commonprefix([start_parts, path_parts]))
    parts = [dots] * (len(start_parts) - shared) + path_parts[shared:]
    return join(*parts) if parts else dot


def expanduser(path):
    """The home directory for a tilde in front."""
    path = _os.fspath(path)
    tilde, slash = _like(path, "~"), _like(path, "/")
    if not path.startswith(tilde) or path[1:] and path[1:2] != slash:
        return path
    home = _os.environ.get("HOME", "/root")
    if isinstance(path, bytes):
        home = home.encode()
    return home.rstrip(slash) + path[1:] or slash


def expandvars(path):
    """Values of the environment for $NAME and ${NAME}."""
    import re

    path = _os.fspath(path)
    if isinstance(path, bytes):
        return expandvars(path.decode()).encode()

    def value(found):
        return _os.environ.get(found[1].strip("{}"), found[0])

    return re.sub(r"\$(\w+|\{[^}]*\})", value, path, flags=re.ASCII)


def exists(path):
    try:
        _os.stat(path)
    except (OSError, ValueError):
        return False
    return True


lexists = exists


def isfile(path):
    import stat

    try:
        return stat.S_ISREG(_os.stat(path).st_mode)
    except (OSError, ValueError):
        return False


def isdir(s):
    import stat

    try:
        return stat.S_ISDIR(_os.stat(s).st_mode)
    except (OSError, ValueError):
        return False


def islink(path):
    return False


def ismount(path):
    return abspath(path) == _like(_os.fspath(path), "/")


def getsize(filename):
    return _os.stat(filename).st_size


def getmtime(filename):
    return _os.stat(filename).st_mtime


def getatime(filename):
    return _os.stat(filename).st_atime


def getctime(filename):
    return _os.stat(filename).st_ctime


def samestat(s1, s2):
    return s1.st_ino == s2.st_ino


def samefile(f1, f2):
    return samestat(_os.stat(f1), _os.stat(f2))
