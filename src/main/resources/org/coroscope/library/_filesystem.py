"""The program's own files, in memory: a tree of folders that begins with what is declared."""
import _files

HOME = "/home/user"


class File:
    """A file: its bytes, and when they were last changed."""

    is_folder = False

    def __init__(self, path):
        self.path = path
        self._data = b""
        self.changed = _files.now()
        self.number = _files.number()

    @property
    def data(self):
        return self._data

    @data.setter
    def data(self, data):
        self.changed = _files.now()
        if data != self._data:
            self._data = data
            _files.written(self.path, data)


class Folder:
    """A folder: what is in it, by name."""

    is_folder = True

    def __init__(self):
        self.entries = {}
        self.changed = _files.now()
        self.number = _files.number()


_root = Folder()
_place = [HOME]


def path_text(path, refusal):
    """A path as text. `refusal` is what the TypeError says of anything else."""
    if isinstance(path, str):
        text = path
    elif isinstance(path, bytes):
        text = path.decode("utf-8", "surrogateescape")
    else:
        if hasattr(type(path), "__fspath__"):
            return path_text(path.__fspath__(), refusal)
        raise TypeError(refusal % type(path).__name__)
    if "\0" in text:
        raise ValueError("embedded null byte")
    return text


def absolute(path):
    """A path from the root, without dots."""
    whole = path if path.startswith("/") else f"{_place[0]}/{path}"
    parts = []
    for part in whole.split("/"):
        if part == "..":
            if parts:
                parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return "/" + "/".join(parts)


def here():
    return _place[0]


def go(path):
    node = get(path)
    if not node.is_folder:
        raise NotADirectoryError(20, "Not a directory", path)
    _place[0] = absolute(path)


def find(path):
    """A file or folder, or None."""
    _files.settle()
    if path == "":
        return None
    node = _root
    for part in absolute(path).split("/"):
        if part:
            if not node.is_folder:
                return None
            node = node.entries.get(part)
            if node is None:
                return None
    if path.endswith("/") and not node.is_folder:
        return None
    return node


def missing(path, shown=None, second=None):
    """What is raised because there is nothing at a path."""
    shown = path if shown is None else shown
    parent = absolute(path).rpartition("/")[0]
    while parent:
        node = find(parent)
        if node is not None:
            if not node.is_folder:
                return NotADirectoryError(20, "Not a directory", shown)
            break
        parent = parent.rpartition("/")[0]
    if second is not None:
        return FileNotFoundError(2, "No such file or directory", shown, None, second)
    return FileNotFoundError(2, "No such file or directory", shown)


def get(path, shown=None):
    node = find(path)
    if node is None:
        raise missing(path, shown)
    return node


def parent_of(path, shown=None):
    """The folder that a path is in, and its name there."""
    whole = absolute(path)
    folder, _, name = whole.rpartition("/")
    node = find(folder or "/")
    if node is None:
        raise missing(path, shown)
    if not node.is_folder:
        raise NotADirectoryError(20, "Not a directory", path if shown is None else shown)
    return node, name


def opened(path, mode, shown=None):
    """The file that `open` with a mode is about."""
    shown = path if shown is None else shown
    if path == "":
        raise FileNotFoundError(2, "No such file or directory", shown)
    node = find(path)
    if node is not None and node.is_folder:
        if "x" in mode:
            raise FileExistsError(17, "File exists", shown)
        raise IsADirectoryError(21, "Is a directory", shown)
    if node is None:
        if "r" in mode:
            raise missing(path, shown)
        if path.endswith("/"):
            raise IsADirectoryError(21, "Is a directory", shown)
        folder, name = parent_of(path, shown)
        node = File(absolute(path))
        folder.entries[name] = node
        folder.changed = _files.now()
        _files.written(node.path, b"")
        return node
    if "x" in mode:
        raise FileExistsError(17, "File exists", shown)
    if "w" in mode:
        node.data = b""
    return node


def make_folder(path, shown=None):
    shown = path if shown is None else shown
    if path == "":
        raise FileNotFoundError(2, "No such file or directory", shown)
    if find(path.rstrip("/") or "/") is not None:
        raise FileExistsError(17, "File exists", shown)
    folder, name = parent_of(path, shown)
    folder.entries[name] = Folder()
    folder.changed = _files.now()


def remove_file(path, shown=None):
    node = get(path, shown)
    shown = path if shown is None else shown
    if node.is_folder:
        raise IsADirectoryError(21, "Is a directory", shown)
    folder, name = parent_of(path)
    del folder.entries[name]
    _files.removed(node.path)


def remove_folder(path, shown=None):
    node = get(path, shown)
    shown = path if shown is None else shown
    if not node.is_folder:
        raise NotADirectoryError(20, "Not a directory", shown)
    if node.entries:
        raise OSError(39, "Directory not empty", shown)
    folder, name = parent_of(path)
    del folder.entries[name]


def move(old, new, shown_old=None, shown_new=None):
    shown_old = old if shown_old is None else shown_old
    shown_new = new if shown_new is None else shown_new
    node = find(old)
    if node is None:
        raise missing(old, shown_old, shown_new)
    target = find(new)
    if target is node:
        return
    if target is not None:
        if target.is_folder and not node.is_folder:
            raise IsADirectoryError(21, "Is a directory", shown_old, None, shown_new)
        if node.is_folder and not target.is_folder:
            raise NotADirectoryError(20, "Not a directory", shown_old, None, shown_new)
        if target.is_folder and target.entries:
            raise OSError(39, "Directory not empty", shown_old, None, shown_new)
    if find(absolute(new).rpartition("/")[0] or "/") is None:
        raise missing(new, shown_old, shown_new)
    folder, name = parent_of(old)
    goal, goal_name = parent_of(new)
    del folder.entries[name]
    goal.entries[goal_name] = node
    _renamed(node, absolute(new))


def _renamed(node, path):
    if node.is_folder:
        for name, inner in node.entries.items():
            _renamed(inner, f"{path}/{name}")
        return
    _files.removed(node.path)
    node.path = path
    _files.written(path, node.data)


def _begin():
    """Makes the usual folders, and the files that are declared."""
    for path in ("/home", HOME, "/tmp"):
        make_folder(path)
    for path, data in _files.declared():
        made = ""
        for part in absolute(path).split("/")[1:-1]:
            made += "/" + part
            if find(made) is None:
                make_folder(made)
        folder, name = parent_of(path)
        file = File(absolute(path))
        file._data = data
        folder.entries[name] = file


_begin()
