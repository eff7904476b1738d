"""Streams in memory, streams upon others, and open() on the program's own files."""
import builtins

import _files
from _io_bases import (
    DEFAULT_BUFFER_SIZE,
    SEEK_CUR,
    SEEK_END,
    SEEK_SET,
    BufferedIOBase,
    IOBase,
    RawIOBase,
    TextIOBase,
    UnsupportedOperation,
)
from _io_memory import BytesIO, BytesMemory, StringIO, TextMemory
from _io_stacked import BufferedRandom, BufferedReader, BufferedWriter, TextIOWrapper

__all__ = [
    "open",
    "IOBase",
    "RawIOBase",
    "BufferedIOBase",
    "TextIOBase",
    "BytesIO",
    "StringIO",
    "FileIO",
    "BufferedReader",
    "BufferedWriter",
    "BufferedRandom",
    "TextIOWrapper",
    "UnsupportedOperation",
    "SEEK_SET",
    "SEEK_CUR",
    "SEEK_END",
    "DEFAULT_BUFFER_SIZE",
]
BlockingIOError = BlockingIOError


class _File:
    """A stream on one of the program's files. Nothing is below it."""

    closed = False
    name = mode = None

    def isatty(self):
        return IOBase.isatty(self)

    def detach(self):
        raise UnsupportedOperation("detach")

    def _attach(self, node, name, mode):
        self._node = node
        self.name = name
        self.mode = mode
        self._readable = "r" in mode or "+" in mode
        self._writable = mode[:1] in "wax" or "+" in mode
        _files.file_opened(self)

    def close(self):
        IOBase.close(self)
        _files.file_closed(self)

    def flush(self):
        self._check()
        if self._writable:
            self._node.data = self._as_bytes()

    def fileno(self):
        self._check()
        return 3

    def __del__(self):
        if not self.closed:
            self.close()


class _BinaryFile(_File, BytesMemory):
    _full_stop = ""

    def __init__(self, node, name, mode):
        self._attach(node, name, mode)
        self._start(node.data)

    def _as_bytes(self):
        return self._contents()

    def peek(self, size=0, /):
        return self._contents()[self._at :]

    def _check(self, reading=False, writing=False):
        if reading and not self._readable:
            raise UnsupportedOperation("read")
        if writing and not self._writable:
            raise UnsupportedOperation("write")
        if self.closed:
            raise ValueError("read of closed file" if reading else
                             "write to closed file" if writing else "I/O operation on closed file.")

    @property
    def raw(self):
        if isinstance(self, RawIOBase):
            raise AttributeError("'_io.FileIO' object has no attribute 'raw'")
        return FileIO(self._node, self.name, self.mode)

    def __repr__(self):
        more = " mode=%r closefd=True" % self.mode if isinstance(self, RawIOBase) else ""
        return "<_io.%s name=%r%s>" % (type(self).__name__, self.name, more)


# The classes of open files bear the names of those that a program sees.


class _OpenReader(_BinaryFile, BufferedReader):
    pass


class _OpenWriter(_BinaryFile, BufferedWriter):
    pass


class _OpenRandom(_BinaryFile, BufferedRandom):
    pass


class FileIO(_BinaryFile, RawIOBase):
    pass


class _OpenText(_File, TextMemory, TextIOWrapper):
    """A text file."""

    _negative = "negative seek position %d"

    @property
    def buffer(self):
        """The bytes below. Once they are asked for, the text really is a stream upon them."""
        if self._writable:
            self.flush()
        before = self._contents()[: self._at].encode(self.encoding, self.errors)
        below = _opened_binary(self._node, self.name, self.mode)
        below._at = len(before)
        _files.file_closed(self)
        self.__class__ = _StackedText
        TextIOWrapper.__init__(self, below, self.encoding, self.errors, self._newline)
        return below

    def __init__(self, node, name, mode, encoding, errors, newline):
        self._attach(node, name, mode)
        self.encoding = encoding or "utf-8"
        self.errors = errors or "strict"
        self._newline = newline
        self.line_buffering = False
        text = node.data.decode(self.encoding, self.errors)
        if newline is None:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        self._start(text)

    def _refuse_relative(self, whence):
        raise UnsupportedOperation(
            "can't do nonzero %s-relative seeks" % ("cur" if whence == 1 else "end")
        )

    def _as_bytes(self):
        text = self._contents()
        if self._newline in ("\r", "\r\n"):
            text = text.replace("\n", self._newline)
        return text.encode(self.encoding, self.errors)

    def write(self, text, /):
        self._check(writing=True)
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not %s" % type(text).__name__)
        text.encode(self.encoding, self.errors)
        return self._put(text)

    def reconfigure(self, **options):
        pass

    def __repr__(self):
        return "<_io.TextIOWrapper name=%r mode=%r encoding=%r>" % (
            self.name,
            self.mode,
            self.encoding,
        )


class _StackedText(TextIOWrapper):
    """A text file whose bytes the program has in hand as well."""


def _check_mode(mode, encoding, errors, newline):
    if not isinstance(mode, str):
        raise TypeError("open() argument 'mode' must be str, not %s" % type(mode).__name__)
    letters = set(mode)
    if letters - set("rwxabt+") or len(mode) > len(letters):
        raise ValueError("invalid mode: %r" % mode)
    if "t" in letters and "b" in letters:
        raise ValueError("can't have text and binary mode at once")
    if len(letters & set("rwxa")) != 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    if "b" in letters:
        for what, given in (("encoding", encoding), ("errors", errors), ("newline", newline)):
            if given is not None:
                article = "a newline" if what == "newline" else "an " + what
                raise ValueError("binary mode doesn't take %s argument" % article)


def _opened_binary(node, name, mode):
    plain = mode.replace("b", "").replace("t", "")
    kind = _OpenRandom if "+" in mode else _OpenReader if plain == "r" else _OpenWriter
    made = kind(node, name, {"r": "rb", "w": "wb", "a": "ab", "x": "xb"}.get(plain, "rb+"))
    made._writable = plain != "r"
    made._readable = plain == "r" or "+" in plain
    return made


def _open(
    file,
    mode="r",
    buffering=-1,
    encoding=None,
    errors=None,
    newline=None,
    closefd=True,
    opener=None,
):
    import _filesystem

    _check_mode(mode, encoding, errors, newline)
    name = _filesystem.path_text(file, "expected str, bytes or os.PathLike object, not %s")
    node = _filesystem.opened(name, mode)
    if "b" in mode:
        made = _opened_binary(node, name, mode)
    else:
        made = _OpenText(node, name, mode, encoding, errors, newline)
    if "a" in mode:
        made._at = len(made._whole)
    return made


open = builtins.open

for _one in (_OpenReader, _OpenWriter, _OpenRandom, _OpenText, _StackedText):
    _shown = _one.__bases__[-1]
    _one.__name__ = _one.__qualname__ = _shown.__name__
for _one in (FileIO, _OpenReader, _OpenWriter, _OpenRandom, _OpenText, _StackedText):
    _one.__module__ = "_io"
