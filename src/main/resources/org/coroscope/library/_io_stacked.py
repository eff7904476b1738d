"""Streams upon other streams: buffers over raw streams, texts over streams of bytes. Part of io."""

import codecs

from _io_bases import (
    DEFAULT_BUFFER_SIZE,
    SEEK_CUR,
    SEEK_SET,
    BufferedIOBase,
    TextIOBase,
    UnsupportedOperation,
)


class _Stacked:
    """What a stream passes on to the one below, which is called `_below`."""

    _below = None

    def __getattr__(self, name):
        if name in ("name", "mode"):
            return getattr(self._lower(), name)
        raise AttributeError(
            "'_io.%s' object has no attribute %r" % (type(self).__name__, name))

    def _lower(self):
        if self._below is None:
            raise ValueError("underlying buffer has been detached" if isinstance(
                self, TextIOBase) else "raw stream has been detached")
        return self._below

    @property
    def closed(self):
        return self._lower().closed

    def close(self):
        if self._below is not None and not self.closed:
            try:
                self.flush()
            finally:
                self._below.close()

    def detach(self):
        below = self._lower()
        self.flush()
        self._below = None
        return below

    def readable(self):
        return self._lower().readable()

    def writable(self):
        return self._lower().writable()

    def seekable(self):
        return self._lower().seekable()

    def isatty(self):
        return self._lower().isatty()

    def fileno(self):
        return self._lower().fileno()

    def truncate(self, pos=None, /):
        self.flush()
        return self._lower().truncate(self.tell() if pos is None else pos)

    def __del__(self):
        self.close()

    def _named(self):
        try:
            return " name=%r" % (self.name,)
        except (AttributeError, ValueError):
            return ""


class _Buffer(_Stacked, BufferedIOBase):
    """A buffer over a raw stream."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        self._require(raw)
        if buffer_size <= 0:
            raise ValueError("buffer size must be strictly positive")
        self._below = raw
        self._size = buffer_size
        self._read_ahead = b""
        self._used = 0
        self._unwritten = bytearray()

    @property
    def raw(self):
        return self._lower()

    def _check(self, doing="I/O operation on"):
        if self._lower().closed:
            raise ValueError("%s closed file%s" % (doing, "." if doing.startswith("I") else ""))

    def flush(self):
        self._check()
        self._below.flush()

    def tell(self):
        return self._below.tell() - self._ahead() + len(self._unwritten)

    def seek(self, offset, whence=SEEK_SET, /):
        self._check()
        if not self.seekable():
            raise UnsupportedOperation("File or stream is not seekable.")
        self.flush()
        if whence == SEEK_CUR:
            offset -= self._ahead()
        self._forget()
        return self._below.seek(offset, whence)

    def _ahead(self):
        """How many bytes have been read from below and not been asked for."""
        return len(self._read_ahead) - self._used

    def _forget(self):
        self._read_ahead = b""
        self._used = 0

    def __repr__(self):
        return "<_io.%s%s>" % (type(self).__name__, self._named())


class BufferedReader(_Buffer):
    """Reads a raw stream in pieces of the buffer's size."""

    def _require(self, raw):
        if not raw.readable():
            raise UnsupportedOperation("File or stream is not readable.")

    def writable(self):
        return False

    def _from_below(self, size):
        """At most so many bytes from one call of the raw stream."""
        room = bytearray(size)
        with memoryview(room) as view:
            count = self._below.readinto(view)
        if count is not None and not 0 <= count <= size:
            raise OSError(
                "raw readinto() returned invalid length %d (should have been between 0 and %d)"
                % (count, size))
        return bytes(room[: count or 0])

    def _fill(self):
        """Reads into the rest of the buffer; whether anything came."""
        more = self._from_below(self._size - len(self._read_ahead))
        self._read_ahead += more
        return bool(more)

    def _take(self, size):
        taken = self._read_ahead[self._used : self._used + size]
        self._used += len(taken)
        return taken

    def read(self, size=-1, /):
        self._check("read of")
        if size is not None and size < -1:
            raise ValueError("read length must be non-negative or -1")
        if size is None or size < 0:
            rest = self._take(self._ahead())
            self._forget()
            if hasattr(self._below, "readall"):
                return rest + (self._below.readall() or b"")
            return rest + (self._below.read() or b"")
        if size <= self._ahead():
            return self._take(size)
        result = self._take(self._ahead())
        self._forget()
        while size - len(result) >= self._size:
            wanted = size - len(result)
            more = self._from_below(wanted - wanted % self._size)
            if not more:
                return result
            result += more
        while len(result) < size and len(self._read_ahead) < self._size and self._fill():
            result += self._take(size - len(result))
        return result

    def read1(self, size=-1, /):
        self._check("read of")
        size = self._size if size < 0 else size
        if size and not self._ahead():
            self._forget()
            return self._from_below(size)
        return self._take(size)

    def peek(self, size=0, /):
        self._check("peek of")
        if not self._ahead():
            self._forget()
            self._fill()
        return self._read_ahead[self._used :]

    def readline(self, size=-1, /):
        self._check("readline of")
        line = b""
        limit = size is not None and size >= 0
        while not line.endswith(b"\n") and not (limit and len(line) >= size):
            if not self._ahead():
                self._forget()
                if not self._fill():
                    break
            end = self._read_ahead.find(b"\n", self._used) + 1 or len(self._read_ahead)
            count = end - self._used
            line += self._take(min(count, size - len(line)) if limit else count)
        return line


class BufferedWriter(_Buffer):
    """Gathers what is written and hands it down in pieces."""

    def _require(self, raw):
        if not raw.writable():
            raise UnsupportedOperation("File or stream is not writable.")

    def readable(self):
        return False

    def write(self, data, /):
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._check("write to")
        data = bytes(data)
        if len(self._unwritten) + len(data) > self._size:
            self._hand_down()
            rest = data
            while len(rest) > self._size:
                rest = rest[self._below.write(rest) :]
            self._unwritten += rest
        else:
            self._unwritten += data
        return len(data)

    def _hand_down(self):
        while self._unwritten:
            count = self._below.write(bytes(self._unwritten))
            del self._unwritten[:count]

    def flush(self):
        self._check("flush of")
        self._hand_down()
        self._below.flush()


class BufferedRandom(BufferedWriter, BufferedReader):
    """Reads and writes one raw stream, at one place."""

    def _require(self, raw):
        if not raw.seekable():
            raise UnsupportedOperation("File or stream is not seekable.")
        BufferedReader._require(self, raw)
        BufferedWriter._require(self, raw)

    readable = _Stacked.readable
    writable = _Stacked.writable

    def write(self, data, /):
        if self._ahead():
            self._below.seek(-self._ahead(), SEEK_CUR)
        self._forget()
        return super().write(data)

    def _from_below(self, size):
        self._hand_down()
        return super()._from_below(size)

    def read(self, size=-1, /):
        self._check()
        self._hand_down()
        return super().read(size)


class TextIOWrapper(_Stacked, TextIOBase):
    """Characters over a stream of bytes."""

    _CHUNK = 8192

    def __init__(self, buffer, encoding=None, errors=None, newline=None,
                 line_buffering=False, write_through=False):
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError("illegal newline value: %s" % newline)
        self.encoding = "utf-8" if encoding is None else encoding
        self.errors = "strict" if errors is None else errors
        codecs.lookup(self.encoding)
        self._newline = newline
        self.line_buffering = line_buffering
        self.write_through = write_through
        readable = buffer.readable()
        self._below = buffer
        self._restart()
        self._unwritten = []
        self._unwritten_size = 0
        self._decoder = codecs.getincrementaldecoder(self.encoding)(self.errors) if readable else None

    def _restart(self):
        """Nothing is decoded: the next character is the next of the stream below."""
        self._text = ""
        self._plain = ""
        self._used = 0
        self._held = ""
        self._iterating = False
        self._at_end = False

    @property
    def buffer(self):
        return self._lower()

    def _check(self):
        if self._lower().closed:
            raise ValueError("I/O operation on closed file.")

    def write(self, text, /):
        self._check()
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not %s" % type(text).__name__)
        if not self._below.writable():
            raise UnsupportedOperation("not writable")
        written = text
        if self._newline in ("\r", "\r\n"):
            written = text.replace("\n", self._newline)
        data = written.encode(self.encoding, self.errors)
        self._unwritten.append(data)
        self._unwritten_size += len(data)
        line_ended = self.line_buffering and ("\n" in text or "\r" in text)
        if line_ended or self.write_through or self._unwritten_size > self._CHUNK:
            self._hand_down()
        if line_ended:
            self._below.flush()
        if self._decoder is not None:
            self._restart()
            self._decoder.reset()
        return len(text)

    def _hand_down(self):
        if self._unwritten:
            data = b"".join(self._unwritten)
            self._unwritten.clear()
            self._unwritten_size = 0
            self._below.write(data)

    def flush(self):
        self._check()
        self._hand_down()
        self._below.flush()

    def _translated(self, text, last):
        text = self._held + text
        self._held = ""
        if self._newline in (None, "") and text.endswith("\r") and not last:
            # A line feed may follow in the next piece.
            self._held = "\r"
            text = text[:-1]
        if self._newline is None:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text

    def _fill(self):
        """Decodes one more piece; whether there was one."""
        if self._at_end:
            return False
        read = getattr(self._below, "read1", self._below.read)
        data = read(self._CHUNK)
        self._at_end = not data
        plain = self._decoder.decode(data, not data)
        more = self._translated(plain, not data)
        self._plain = self._unread() + plain
        self._text = self._text[self._used :] + more
        self._used = 0
        return bool(data) or bool(more)

    def _unread(self):
        """What was decoded and not asked for, with line ends as they are below."""
        plain, at = self._plain, 0
        if self._newline is not None or "\r" not in plain:
            return plain[self._used :]
        for _ in range(self._used):
            at += 2 if plain.startswith("\r\n", at) else 1
        return plain[at:]

    def _take(self, size):
        taken = self._text[self._used : self._used + size]
        self._used += len(taken)
        return taken

    def __next__(self):
        self._iterating = True
        line = self.readline()
        if not line:
            self._iterating = False
            raise StopIteration
        return line

    def tell(self):
        self._check()
        if not self._below.seekable():
            raise UnsupportedOperation("underlying stream is not seekable")
        if self._iterating:
            raise OSError("telling position disabled by next() call")
        self.flush()
        place = self._below.tell()
        if self._decoder is not None:
            place -= len(self._unread().encode(self.encoding, self.errors))
            place -= len(self._decoder.getstate()[0])
        return place

    def _begin_reading(self):
        self._check()
        if self._decoder is None:
            raise UnsupportedOperation("not readable")
        self._hand_down()

    def read(self, size=-1, /):
        self._begin_reading()
        if size is None or size < 0:
            rest = self._take(len(self._text))
            more = self._translated(self._decoder.decode(self._below.read(), True), True)
            self._restart()
            self._decoder.reset()
            return rest + more
        while len(self._text) - self._used < size and self._fill():
            pass
        self._at_end = False
        return self._take(size)

    def readline(self, size=-1, /):
        self._begin_reading()
        limit = size is not None and size >= 0
        while True:
            end = self._line_end()
            if end >= 0 or limit and len(self._text) - self._used >= size or not self._fill():
                break
        self._at_end = False
        count = (end if end >= 0 else len(self._text)) - self._used
        return self._take(min(count, size) if limit else count)

    def _line_end(self):
        """Where the next line ends, or -1 if that is not decoded yet."""
        text, start = self._text, self._used
        if self._newline is None or self._newline == "\n":
            return text.find("\n", start) + 1 or -1
        if self._newline:
            at = text.find(self._newline, start)
            return -1 if at < 0 else at + len(self._newline)
        ends = [at for at in (text.find("\n", start), text.find("\r", start)) if at >= 0]
        if not ends:
            return -1
        return min(ends) + (2 if text.startswith("\r\n", min(ends)) else 1)

    def seek(self, cookie, whence=SEEK_SET, /):
        self._check()
        if not self._below.seekable():
            raise UnsupportedOperation("underlying stream is not seekable")
        if whence == SEEK_CUR:
            if cookie:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie, whence = self.tell(), SEEK_SET
        elif whence == 2 and cookie:
            raise UnsupportedOperation("can't do nonzero end-relative seeks")
        elif whence not in (0, 2):
            raise ValueError("invalid whence (%r, should be 0, 1 or 2)" % (whence,))
        elif cookie < 0:
            raise ValueError("negative seek position %r" % (cookie,))
        self.flush()
        self._restart()
        if self._decoder is not None:
            self._decoder.reset()
        return self._below.seek(cookie, whence)

    def reconfigure(self, *, encoding=None, errors=None, newline=..., line_buffering=None,
                    write_through=None):
        if self._text and (encoding is not None or errors is not None or newline is not ...):
            raise UnsupportedOperation(
                "It is not possible to set the encoding or newline of stream after the first read")
        self.flush()
        if encoding is not None:
            codecs.lookup(encoding)
            self.encoding, self.errors = encoding, errors or "strict"
        elif errors is not None:
            self.errors = errors
        if newline is not ...:
            self._newline = newline
        if line_buffering is not None:
            self.line_buffering = bool(line_buffering)
        if write_through is not None:
            self.write_through = bool(write_through)
        if self._decoder is not None:
            self._decoder = codecs.getincrementaldecoder(self.encoding)(self.errors)

    def __repr__(self):
        mode = ""
        try:
            mode = " mode=%r" % (self.mode,)
        except (AttributeError, ValueError):
            pass
        return "<_io.TextIOWrapper%s%s encoding=%r>" % (self._named(), mode, self.encoding)


for _shown in (BufferedReader, BufferedWriter, BufferedRandom, TextIOWrapper):
    _shown.__module__ = "_io"
