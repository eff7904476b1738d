"""Streams in memory, and open() on the program's own files."""
import builtins

import _files

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
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 8192
BlockingIOError = BlockingIOError


class UnsupportedOperation(OSError, ValueError):
    pass


UnsupportedOperation.__module__ = "io"


class IOBase:
    """What all streams have in common. Subclasses say what they hold: `_whole` and `_at`."""

    closed = False
    _readable = _writable = True
    _at = 0

    def _check(self, reading=False, writing=False):
        if self.closed:
            raise ValueError("I/O operation on closed file" + self._full_stop)
        if reading and not self._readable:
            raise UnsupportedOperation("not readable")
        if writing and not self._writable:
            raise UnsupportedOperation("not writable")

    _full_stop = "."

    def close(self):
        if not self.closed:
            self.flush()
            self.closed = True

    def flush(self):
        self._check()

    def readable(self):
        self._check()
        return self._readable

    def writable(self):
        self._check()
        return self._writable

    def seekable(self):
        self._check()
        return True

    def isatty(self):
        self._check()
        return False

    def fileno(self):
        raise UnsupportedOperation("fileno")

    def tell(self):
        self._check()
        return self._at

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *exc):
        self.close()

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def writelines(self, lines, /):
        for line in lines:
            self.write(line)

    def readlines(self, hint=-1, /):
        lines, size = [], 0
        for line in self:
            lines.append(line)
            size += len(line)
            if hint is not None and 0 < hint < size:
                break
        return lines

    # Reading and writing a sequence in memory, of characters or of bytes.

    def _contents(self):
        if self._pending:
            self._whole += self._none.join(self._pending)
            self._pending.clear()
            self._pending_size = 0
        return self._whole

    def _start(self, whole):
        self._whole = whole
        self._pending = []
        self._pending_size = 0

    def read(self, size=-1, /):
        self._check(reading=True)
        if size is not None and not hasattr(size, "__index__"):
            raise TypeError("argument should be integer or None, not %r" % type(size).__name__)
        whole = self._contents()
        start = self._at
        end = len(whole)
        if size is not None and size >= 0:
            end = min(end, start + size)
        self._at = max(start, end)
        return whole[start:end]

    def readline(self, size=-1, /):
        self._check(reading=True)
        whole = self._contents()
        start = self._at
        end = self._end_of_line(whole, start)
        if size is not None and size >= 0:
            end = min(end, start + size)
        self._at = max(start, end)
        return whole[start:end]

    def _end_of_line(self, whole, start):
        """Where the line that begins at a place ends, its end included."""
        return whole.find(self._line_end, start) + 1 or len(whole)

    def _put(self, data):
        end = len(self._whole) + self._pending_size
        if self._at == end:
            self._pending.append(data)
            self._pending_size += len(data)
        else:
            whole = self._contents()
            if self._at > len(whole):
                whole += self._filler * (self._at - len(whole))
            self._whole = whole[: self._at] + data + whole[self._at + len(data) :]
        self._at += len(data)
        return len(data)

    def truncate(self, pos=None, /):
        self._check(writing=True)
        if pos is None:
            pos = self._at
        elif pos < 0:
            raise ValueError("Negative size value %d" % pos)
        self._whole = self._contents()[:pos]
        return pos


class RawIOBase(IOBase):
    pass


class BufferedIOBase(IOBase):
    """Streams of bytes."""

    _none = b""
    _line_end = b"\n"
    _filler = b"\0"

    def write(self, b, /):
        self._check(writing=True)
        if not isinstance(b, (bytes, bytearray)):
            raise TypeError("a bytes-like object is required, not %r" % type(b).__name__)
        return self._put(bytes(b))

    def seek(self, pos, whence=0, /):
        self._check()
        if whence == 1:
            pos = max(0, self._at + pos)
        elif whence == 2:
            pos = max(0, len(self._contents()) + pos)
        elif whence != 0:
            raise ValueError("invalid whence (%d, should be 0, 1 or 2)" % whence)
        elif pos < 0:
            raise ValueError("negative seek value %d" % pos)
        self._at = pos
        return pos

    def read1(self, size=-1, /):
        return self.read(size)

    def readinto(self, b, /):
        data = self.read(len(b))
        b[: len(data)] = data
        return len(data)

    def detach(self):
        raise UnsupportedOperation("detach")


class TextIOBase(IOBase):
    """Streams of characters."""

    _none = ""
    _line_end = "\n"
    _filler = "\0"
    encoding = errors = newlines = None

    def seek(self, pos, whence=0, /):
        self._check()
        if whence not in (0, 1, 2):
            raise ValueError("Invalid whence (%d, should be 0, 1 or 2)" % whence)
        if whence == 0 and pos < 0:
            raise ValueError(self._negative % pos)
        if whence != 0 and pos != 0:
            self._refuse_relative(whence)
        if whence == 0:
            self._at = pos
        elif whence == 2:
            self._at = len(self._contents())
        return self._at

    _negative = "Negative seek position %d"

    def _refuse_relative(self, whence):
        raise OSError("Can't do nonzero cur-relative seeks")


class StringIO(TextIOBase):
    """A text file in memory."""

    _full_stop = ""

    def __init__(self, initial_value="", newline="\n"):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(
                "initial_value must be str or None, not %s" % type(initial_value).__name__
            )
        if newline is not None and not isinstance(newline, str):
            raise TypeError("newline must be str or None, not %s" % type(newline).__name__)
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError("illegal newline value: %r" % (newline,))
        self._newline = newline
        self._start(self._translated(initial_value or ""))

    def _end_of_line(self, whole, start):
        if self._newline in (None, "\n"):
            return super()._end_of_line(whole, start)
        if self._newline:
            at = whole.find(self._newline, start)
            return at + len(self._newline) if at >= 0 else len(whole)
        # Every kind of line end counts.
        places = [at for at in (whole.find("\n", start), whole.find("\r", start)) if at >= 0]
        if not places:
            return len(whole)
        at = min(places)
        return at + (2 if whole.startswith("\r\n", at) else 1)

    def _translated(self, text):
        if self._newline is None:
            return text.replace("\r\n", "\n").replace("\r", "\n")
        if self._newline in ("\r", "\r\n"):
            return text.replace("\n", self._newline)
        return text

    @property
    def line_buffering(self):
        return False

    def getvalue(self):
        self._check()
        return self._contents()

    def write(self, s, /):
        self._check()
        if not isinstance(s, str):
            raise TypeError("string argument expected, got '%s'" % type(s).__name__)
        self._put(self._translated(s))
        return len(s)


class BytesIO(BufferedIOBase):
    """A binary file in memory."""

    def __init__(self, initial_bytes=b""):
        if isinstance(initial_bytes, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._start(bytes(initial_bytes or b""))

    def getvalue(self):
        self._check()
        return self._contents()

    def getbuffer(self):
        return bytearray(self.getvalue())


class _File:
    """A stream on one of the program's files."""

    def _attach(self, node, name, mode):
        self._node = node
        self.name = name
        self.mode = mode
        self._readable = "r" in mode or "+" in mode
        self._writable = mode[:1] in "wax" or "+" in mode
        _files.file_opened(self)

    def close(self):
        super().close()
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


class _BinaryFile(_File, BufferedIOBase):
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
            raise ValueError("I/O operation on closed file.")

    def __repr__(self):
        return "<_io.%s name=%r>" % (type(self).__name__, self.name)


class BufferedReader(_BinaryFile):
    pass


class BufferedWriter(_BinaryFile):
    pass


class BufferedRandom(_BinaryFile):
    pass


class FileIO(_BinaryFile):
    pass


class TextIOWrapper(_File, TextIOBase):
    """A text file."""

    _negative = "negative seek position %d"

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
        plain = mode.replace("b", "").replace("t", "")
        kind = BufferedRandom if "+" in mode else BufferedReader if plain == "r" else BufferedWriter
        made = kind(node, name, {"r": "rb", "w": "wb", "a": "ab", "x": "xb"}.get(plain, "rb+"))
        made._writable = plain != "r"
        made._readable = plain == "r" or "+" in plain
    else:
        made = TextIOWrapper(node, name, mode, encoding, errors, newline)
    if "a" in mode:
        made._at = len(made._whole)
    return made


open = builtins.open

for shown in (IOBase, RawIOBase, BufferedIOBase, TextIOBase):
    shown.__module__ = "io"
for shown in (StringIO, BytesIO, FileIO, BufferedReader, BufferedWriter, BufferedRandom) + (
    TextIOWrapper,
):
    shown.__module__ = "_io"
