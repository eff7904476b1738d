"""Copying, moving and removing files and folders."""
import os

_REFUSED = "programs in Coroscope have no access to that"


class Error(OSError):
    pass


class SameFileError(Error):
    pass


def copyfileobj(fsrc, fdst, length=0):
    while part := fsrc.read(length or 64 * 1024):
        fdst.write(part)


def copyfile(src, dst, *, follow_symlinks=True):
    if os.path.exists(dst) and os.path.samefile(src, dst):
        raise SameFileError("{!r} and {!r} are the same file".format(src, dst))
    with open(src, "rb") as source, open(dst, "wb") as target:
        target.write(source.read())
    return dst


def _inside(src, dst):
    if os.path.isdir(dst):
        return os.path.join(dst, os.path.basename(src))
    return dst


def copy(src, dst, *, follow_symlinks=True):
    return copyfile(src, _inside(src, dst))


def copy2(src, dst, *, follow_symlinks=True):
    target = copyfile(src, _inside(src, dst))
    changed = os.stat(src).st_mtime
    os.utime(target, (changed, changed))
    return target


def copymode(src, dst, *, follow_symlinks=True):
    pass


copystat = copymode


def ignore_patterns(*patterns):
    import fnmatch

    def ignore(path, names):
        return {name for pattern in patterns for name in fnmatch.filter(names, pattern)}

    return ignore


def copytree(
    src,
    dst,
    symlinks=False,
    ignore=None,
    copy_function=copy2,
    ignore_dangling_symlinks=False,
    dirs_exist_ok=False,
):
    names = os.listdir(src)
    left_out = ignore(os.fspath(src), names) if ignore is not None else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    for name in names:
        if name in left_out:
            continue
        source, target = os.path.join(src, name), os.path.join(dst, name)
        if os.path.isdir(source):
            copytree(source, target, symlinks, ignore, copy_function, False, dirs_exist_ok)
        else:
            copy_function(source, target)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, dir_fd=None):
    try:
        for entry in list(os.scandir(path)):
            if entry.is_dir():
                rmtree(entry.path)
            else:
                os.unlink(entry.path)
        os.rmdir(path)
    except OSError:
        if not ignore_errors:
            raise


def move(src, dst, copy_function=copy2):
    target = dst
    if os.path.isdir(dst):
        target = os.path.join(dst, os.path.basename(os.fspath(src).rstrip("/")))
        if os.path.exists(target):
            raise Error("Destination path '%s' already exists" % target)
    os.rename(src, target)
    return target


def which(cmd, mode=1, path=None):
    return None


def disk_usage(path):
    from collections import namedtuple

    usage = namedtuple("usage", "total used free")
    return usage(10**9, 0, 10**9)


def get_terminal_size(fallback=(80, 24)):
    return os.get_terminal_size()
