"""Streams over a text or over bytes in memory. Part of io."""

from operator import index as _index

from _io_bases import BufferedIOBase, IOBase, TextIOBase, UnsupportedOperation


def _count(size):
    """A number of characters or bytes; None for all."""
    if size is None:
        return None
    if not hasattr(size, "__index__"):
        raise TypeError("argument should be integer or None, not %r" % type(size).__name__)
    return _index(size)


class Memory:
    """Reads and writes a sequence of characters or of bytes: `_whole`, from place `_at` on."""

    _readable = _writable = True
    _at = 0

    def _check(self, reading=False, writing=False):
        IOBase._check(self)
        if reading and not self._readable:
            raise UnsupportedOperation("not readable")
        if writing and not self._writable:
            raise UnsupportedOperation("not writable")

    def readable(self):
        self._check()
        return self._readable

    def writable(self):
        self._check()
        return self._writable

    def seekable(self):
        self._check()
        return True

    def tell(self):
        self._check()
        return self._at

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
        size = _count(size)
        whole = self._contents()
        start = self._at
        end = len(whole)
        if size is not None and size >= 0:
            end = min(end, start + size)
        self._at = max(start, end)
        return whole[start:end]

    def readline(self, size=-1, /):
        self._check(reading=True)
        size = _count(size)
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
        if not data:
            return 0
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
        pos = _count(pos)
        if pos is None:
            pos = self._at
        elif pos < 0:
            raise ValueError("Negative size value %d" % pos)
        self._whole = self._contents()[:pos]
        return pos


class BytesMemory(Memory):
    """The part of it that wants bytes."""

    _none = b""
    _line_end = b"\n"
    _filler = b"\0"

    def write(self, b, /):
        self._check(writing=True)
        if not isinstance(b, (bytes, bytearray)):
            try:
                b = memoryview(b).tobytes()
            except TypeError:
                wrong = "a bytes-like object is required, not %r" % type(b).__name__
                raise TypeError(wrong) from None
        return self._put(bytes(b))

    def seek(self, pos, whence=0, /):
        self._check()
        pos = _index(pos)
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


class TextMemory(Memory):
    """The part of it that wants characters."""

    _none = ""
    _line_end = "\n"
    _filler = "\0"
    _negative = "Negative seek position %d"

    def seek(self, pos, whence=0, /):
        self._check()
        pos = _index(pos)
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

    def _refuse_relative(self, whence):
        raise OSError("Can't do nonzero cur-relative seeks")


class StringIO(TextMemory, TextIOBase):
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
        self._seen = set()
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

    @property
    def newlines(self):
        """The kinds of line ends seen so far, where all kinds count; None for none."""
        kinds = tuple(kind for kind in ("\r", "\n", "\r\n") if kind in self._seen)
        return kinds if len(kinds) > 1 else kinds[0] if kinds else None

    def _note_line_ends(self, text):
        pairs = text.count("\r\n")
        if pairs:
            self._seen.add("\r\n")
        for kind in "\r\n":
            if text.count(kind) > pairs:
                self._seen.add(kind)

    def _translated(self, text):
        if not self._newline:
            self._note_line_ends(text)
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


class BytesIO(BytesMemory, BufferedIOBase):
    """A binary file in memory."""

    _live = None

    def __init__(self, initial_bytes=b""):
        if isinstance(initial_bytes, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._start(bytes(initial_bytes or b""))

    def getvalue(self):
        self._check()
        return self._contents()

    def getbuffer(self):
        self._check()
        if self._live is None:
            self._live = bytearray(self._contents())
        return memoryview(self._live)

    # While a program has a view of the bytes, these are in _live.

    def _contents(self):
        if self._live is not None:
            self._whole = bytes(self._live)
        return super()._contents()

    def _take_back(self):
        if self._live is not None:
            self._live.append(0)  # BufferError while there is a view
            self._live.pop()
            self._whole = bytes(self._live)
            self._live = None

    def write(self, b, /):
        self._check(writing=True)
        self._take_back()
        return super().write(b)

    def truncate(self, pos=None, /):
        self._check(writing=True)
        self._take_back()
        return super().truncate(pos)

    def close(self):
        self._take_back()
        super().close()


for _shown in (StringIO, BytesIO):
    _shown.__module__ = "_io"
