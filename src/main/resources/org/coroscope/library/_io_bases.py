"""What kinds of streams there are, and what each kind does by itself. Part of io."""

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 8192


class UnsupportedOperation(OSError, ValueError):
    pass


class IOBase:
    """What all streams have in common."""

    closed = False
    _full_stop = "."

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file" + self._full_stop)

    def close(self):
        if not self.closed:
            try:
                self.flush()
            finally:
                self.closed = True

    def flush(self):
        self._check()

    def readable(self):
        return False

    def writable(self):
        return False

    def seekable(self):
        return False

    def isatty(self):
        self._check()
        return False

    def fileno(self):
        raise UnsupportedOperation("fileno")

    def seek(self, offset, whence=SEEK_SET, /):
        raise UnsupportedOperation("seek")

    def tell(self):
        return self.seek(0, SEEK_CUR)

    def truncate(self, pos=None, /):
        raise UnsupportedOperation("truncate")

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

    def readline(self, size=-1, /):
        line = bytearray()
        while size is None or size < 0 or len(line) < size:
            piece = self.read(self._to_line_end(size, len(line)))
            if not piece:
                break
            line += piece
            if line.endswith(b"\n"):
                break
        return bytes(line)

    def _to_line_end(self, size, have):
        """How much may be read without going beyond the end of the line."""
        if not hasattr(self, "peek"):
            return 1
        ahead = self.peek(1)
        most = ahead.find(b"\n") + 1 or len(ahead) or 1
        return most if size is None or size < 0 else min(most, size - have)

    def readlines(self, hint=-1, /):
        if hint is not None and not isinstance(hint, int):
            raise TypeError("integer argument expected, got %r" % type(hint).__name__)
        lines, size = [], 0
        for line in self:
            lines.append(line)
            size += len(line)
            if hint is not None and 0 < hint < size:
                break
        return lines

    def writelines(self, lines, /):
        self._check()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    """A stream of bytes that asks its device each time: programs derive theirs from it."""

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        room = bytearray(size)
        count = self.readinto(room)
        return None if count is None else bytes(room[:count])

    def readall(self):
        pieces = []
        while True:
            piece = self.read(DEFAULT_BUFFER_SIZE)
            if not piece:
                return piece if piece is None and not pieces else b"".join(pieces)
            pieces.append(piece)

    def readinto(self, buffer, /):
        raise NotImplementedError

    def write(self, data, /):
        raise NotImplementedError


class BufferedIOBase(IOBase):
    """A stream of bytes that reads and writes as much as it is asked to."""

    def read(self, size=-1, /):
        raise UnsupportedOperation("read")

    def read1(self, size=-1, /):
        raise UnsupportedOperation("read1")

    def write(self, data, /):
        raise UnsupportedOperation("write")

    def detach(self):
        raise UnsupportedOperation("detach")

    def readinto(self, buffer, /):
        return self._filled(buffer, self.read(memoryview(buffer).nbytes))

    def readinto1(self, buffer, /):
        return self._filled(buffer, self.read1(memoryview(buffer).nbytes))

    @staticmethod
    def _filled(buffer, data):
        memoryview(buffer).cast("B")[: len(data)] = data
        return len(data)


class TextIOBase(IOBase):
    """A stream of characters."""

    encoding = errors = newlines = None

    def read(self, size=-1, /):
        raise UnsupportedOperation("read")

    def readline(self, size=-1, /):
        raise UnsupportedOperation("readline")

    def write(self, text, /):
        raise UnsupportedOperation("write")

    def detach(self):
        raise UnsupportedOperation("detach")


for _shown in (UnsupportedOperation, IOBase, RawIOBase, BufferedIOBase, TextIOBase):
    _shown.__module__ = "io"
