"""A dict that lasts: its values are kept in one of the program's files, pickled."""

import pickle
from collections.abc import MutableMapping

__all__ = ["Shelf", "DbfilenameShelf", "open"]


class Shelf(MutableMapping):
    """Texts as keys, anything that can be pickled as values, over a dict of bytes."""

    def __init__(self, dict, protocol=None, writeback=False, keyencoding="utf-8"):
        self.dict = dict
        self._protocol = pickle.DEFAULT_PROTOCOL if protocol is None else protocol
        self.writeback = writeback
        self.cache = {}
        self.keyencoding = keyencoding
        self._open = True

    def _kept(self):
        if not self._open:
            raise ValueError("invalid operation on closed shelf")
        return self.dict

    def __iter__(self):
        for key in self._kept():
            yield key.decode(self.keyencoding)

    def __len__(self):
        return len(self._kept())

    def __contains__(self, key):
        return key.encode(self.keyencoding) in self._kept()

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __getitem__(self, key):
        if key in self.cache:
            return self.cache[key]
        value = pickle.loads(self._kept()[key.encode(self.keyencoding)])
        if self.writeback:
            self.cache[key] = value
        return value

    def __setitem__(self, key, value):
        if self.writeback:
            self.cache[key] = value
        self._kept()[key.encode(self.keyencoding)] = pickle.dumps(value, self._protocol)

    def __delitem__(self, key):
        del self._kept()[key.encode(self.keyencoding)]
        self.cache.pop(key, None)

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def sync(self):
        if self.writeback and self.cache:
            self.writeback = False
            for key, value in self.cache.items():
                self[key] = value
            self.writeback = True
            self.cache = {}

    def close(self):
        if self._open:
            self.sync()
            self._open = False


class DbfilenameShelf(Shelf):
    """A shelf on a file of its own."""

    def __init__(self, filename, flag="c", protocol=None, writeback=False):
        self._name, self._reads_only = str(filename), flag == "r"
        super().__init__(self._read(flag), protocol, writeback)
        if flag in "cn":
            self._write()

    def _read(self, flag):
        if flag == "n":
            return {}
        try:
            with _open_file(self._name, "rb") as file:
                return pickle.load(file)
        except FileNotFoundError:
            if flag == "c":
                return {}
            raise

    def _write(self):
        if not self._reads_only:
            with _open_file(self._name, "wb") as file:
                pickle.dump(self.dict, file)

    def sync(self):
        super().sync()
        if self._open:
            self._write()


_open_file = open


def open(filename, flag="c", protocol=None, writeback=False):
    """The shelf of a file, which is made if need be."""
    return DbfilenameShelf(filename, flag, protocol, writeback)
