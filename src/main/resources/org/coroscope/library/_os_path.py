"""os.path, as on Linux."""
import _filesystem as _fs

__all__ = [
    "normcase", "isabs", "join", "splitdrive", "split", "splitext", "basename", "dirname",
    "commonprefix", "getsize", "getmtime", "getatime", "getctime", "islink", "exists", "lexists",
    "isdir", "isfile", "ismount", "expanduser", "expandvars", "normpath", "abspath", "samefile",
    "curdir", "pardir", "sep", "pathsep", "defpath", "altsep", "extsep", "devnull", "realpath",
    "supports_unicode_filenames", "relpath", "samestat", "commonpath",
]
curdir, pardir, extsep, sep, pathsep, defpath = ".", "..", ".", "/", ":", "/bin:/usr/bin"
altsep, devnull, supports_unicode_filenames = None, "/dev/null", True
_REFUSAL = "expected str, bytes or os.PathLike object, not %s"


def _text(path):
    return _fs.path_text(path, _REFUSAL)


def _like(path, text):
    """A result of the kind that was given: bytes for bytes."""
    return text.encode("utf-8", "surrogateescape") if isinstance(path, bytes) else text


def normcase(s):
    return _like(s, _text(s))


def isabs(s):
    return _text(s).startswith("/")


def join(a, *p):
    path = _text(a)
    for part in p:
        if isinstance(part, bytes) != isinstance(a, bytes):
            raise TypeError("Can't mix strings and bytes in path components")
        part = _fs.path_text(
            part, "join() argument must be str, bytes, or os.PathLike object, not %r"
        )
        if part.startswith("/"):
            path = part
        elif not path or path.endswith("/"):
            path += part
        else:
            path += "/" + part
    return _like(a, path)


def split(p):
    text = _text(p)
    at = text.rfind("/") + 1
    head, tail = text[:at], text[at:]
    if head and head != "/" * len(head):
        head = head.rstrip("/")
    return _like(p, head), _like(p, tail)


def splitext(p):
    text = _text(p)
    name = text.rfind("/") + 1
    dot = text.rfind(".")
    # A dot that only other dots stand before belongs to the name.
    if dot < name or not text[name:dot].strip("."):
        return _like(p, text), _like(p, "")
    return _like(p, text[:dot]), _like(p, text[dot:])


def splitdrive(p):
    return _like(p, ""), p


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def commonprefix(m):
    if not m:
        return ""
    texts = list(m) if isinstance(m[0], (list, tuple)) else [_text(item) for item in m]
    low, high = min(texts), max(texts)
    for i, char in enumerate(low):
        if char != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    texts = [_text(path) for path in paths]
    if len({text.startswith("/") for text in texts}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    split_paths = [[part for part in text.split("/") if part not in ("", ".")] for text in texts]
    low, high = min(split_paths), max(split_paths)
    common = low
    for i, part in enumerate(low):
        if part != high[i]:
            common = low[:i]
            break
    return ("/" if texts[0].startswith("/") else "") + "/".join(common)


def _node(path):
    if isinstance(path, int):
        return None
    try:
        return _fs.find(_text(path))
    except ValueError:
        return None


def exists(path):
    return _node(path) is not None


lexists = exists


def isdir(s):
    node = _node(s)
    return node is not None and node.is_folder


def isfile(path):
    node = _node(path)
    return node is not None and not node.is_folder


def islink(path):
    return False


def ismount(path):
    return _fs.absolute(_text(path)) == "/"


def getsize(filename):
    import os

    return os.stat(filename).st_size


def getmtime(filename):
    import os

    return os.stat(filename).st_mtime


getatime = getctime = getmtime


def samefile(f1, f2):
    return _fs.get(_text(f1)) is _fs.get(_text(f2))


def samestat(s1, s2):
    return s1.st_ino == s2.st_ino


def normpath(path):
    text = _text(path)
    if not text:
        return _like(path, ".")
    root = "/" if text.startswith("/") else ""
    if text.startswith("//") and not text.startswith("///"):
        root = "//"
    parts = []
    for part in text.split("/"):
        if part in ("", "."):
            continue
        if part != ".." or (not root and not parts) or (parts and parts[-1] == ".."):
            parts.append(part)
        elif parts:
            parts.pop()
    return _like(path, root + "/".join(parts) or ".")


def abspath(path):
    text = _text(path)
    return _like(path, normpath(text if text.startswith("/") else join(_fs.here(), text)))


def realpath(filename, *, strict=False):
    if strict:
        _fs.get(_text(filename))
    return abspath(filename)


def relpath(path, start=None):
    if not path:
        raise ValueError("no path specified")
    begin = [p for p in abspath("." if start is None else _text(start)).split("/") if p]
    goal = [p for p in abspath(_text(path)).split("/") if p]
    same = 0
    while same < min(len(begin), len(goal)) and begin[same] == goal[same]:
        same += 1
    parts = [".."] * (len(begin) - same) + goal[same:]
    return _like(path, "/".join(parts) if parts else ".")


def expanduser(path):
    text = _text(path)
    if text == "~" or text.startswith("~/"):
        text = _fs.HOME + text[1:]
    return _like(path, text)


def expandvars(path):
    import os
    import re

    def value(match):
        name = match[1].strip("{}")
        return os.environ.get(name, match[0])

    return _like(path, re.sub(r"\$(\w+|\{[^}]*\})", value, _text(path)))
