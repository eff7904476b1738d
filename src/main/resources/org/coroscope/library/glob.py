"""Names of files that match a pattern."""
import fnmatch
import os

__all__ = ["escape", "glob", "iglob"]


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(
        iglob(
            pathname,
            root_dir=root_dir,
            recursive=recursive,
            include_hidden=include_hidden,
        )
    )


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    pathname = os.fspath(pathname)
    root = "" if root_dir is None else os.fspath(root_dir)
    start, rest = ("/", pathname.lstrip("/")) if pathname.startswith("/") else ("", pathname)
    yield from _matches(root, start, rest.split("/"), recursive, include_hidden)


def has_magic(s):
    return any(char in s for char in "*?[")


def _matches(root, so_far, parts, recursive, hidden):
    """Everything that matches the parts, below what was matched so far."""
    first, rest = parts[0], parts[1:]
    place = os.path.join(root, so_far)
    if first == "**" and recursive:
        if rest:
            yield from _matches(root, so_far, rest, recursive, hidden)
        elif so_far:
            yield so_far
        for name in _names(place, hidden):
            below = os.path.join(so_far, name)
            if os.path.isdir(os.path.join(root, below)):
                yield from _matches(root, below, parts, recursive, hidden)
            elif not rest:
                yield below
        return
    if not has_magic(first):
        found = [first] if first == "" or os.path.lexists(os.path.join(place, first)) else []
    else:
        names = _names(place, hidden or first.startswith("."))
        found = fnmatch.filter(names, first)
    for name in found:
        below = os.path.join(so_far, name)
        if not rest:
            if name or os.path.isdir(os.path.join(root, so_far)):
                yield below
        elif os.path.isdir(os.path.join(root, below)):
            yield from _matches(root, below, rest, recursive, hidden)


def _names(place, hidden):
    try:
        names = os.listdir(place or ".")
    except OSError:
        return []
    return [name for name in names if hidden or not name.startswith(".")]


def escape(pathname):
    return "".join(f"[{char}]" if char in "*?[" else char for char in pathname)
