"""Bodies as they come in."""
import asyncio

import _network


class StreamReader:
    """The body of a message, which may not be there as a whole yet."""

    def __init__(self, loop, about):
        self._loop = loop
        self._about = about
        self._chunks = []
        self._size = 0
        self._eof = False
        self._error = None
        self._waiter = None
        self._on_end = None
        self.total_bytes = 0
        self._read_limit = None

    def __repr__(self):
        info = type(self).__name__
        if self._size:
            info += f" {self._size} bytes"
        if self._eof:
            info += " eof"
        return f"<{info}>"

    # What the connection tells.

    def feed_data(self, data):
        if data:
            self._chunks.append(data)
            self._size += len(data)
            self.total_bytes += len(data)
            self._wake()

    def feed_eof(self):
        self._eof = True
        self._wake()
        if self._on_end is not None:
            then, self._on_end = self._on_end, None
            then()

    def set_exception(self, error):
        self._error = error
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_exception(error)

    def exception(self):
        return self._error

    def _wake(self):
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    # What the program asks for.

    def is_eof(self):
        return self._eof

    def at_eof(self):
        return self._eof and not self._chunks

    async def wait_eof(self):
        while not self._eof:
            await self._wait("wait_eof")

    async def _wait(self, what):
        if self._waiter is not None:
            raise RuntimeError(
                f"{what}() called while another coroutine is already waiting for incoming data"
            )
        if self._error is not None:
            raise self._error
        self._waiter = _network.waiter(self._loop, "IO", f"data of {self._about}")
        try:
            if self._read_limit is None:
                await self._waiter
            else:
                with self._read_limit():
                    await self._waiter
        finally:
            self._waiter = None

    def _check(self):
        if self._error is not None:
            raise self._error

    def _take(self, size):
        """Up to so many bytes of what is there; all for a negative number."""
        if size < 0 or size >= self._size:
            data = b"".join(self._chunks)
            self._chunks = []
            self._size = 0
            return data
        parts, left = [], size
        while left:
            first = self._chunks[0]
            if len(first) <= left:
                parts.append(self._chunks.pop(0))
            else:
                parts.append(first[:left])
                self._chunks[0] = first[left:]
            left -= len(parts[-1])
        self._size -= size
        return b"".join(parts)

    async def read(self, n=-1):
        self._check()
        if n == 0:
            return b""
        if n < 0:
            blocks = []
            while block := await self.readany():
                blocks.append(block)
            return b"".join(blocks)
        while not self._chunks and not self._eof:
            await self._wait("read")
        return self._take(n)

    async def readany(self):
        self._check()
        while not self._chunks and not self._eof:
            await self._wait("readany")
        return self._take(-1)

    async def readchunk(self):
        self._check()
        while not self._chunks and not self._eof:
            await self._wait("readchunk")
        if not self._chunks:
            return b"", False
        data = self._chunks.pop(0)
        self._size -= len(data)
        return data, True

    async def readexactly(self, n):
        self._check()
        blocks = []
        while n > 0:
            block = await self.read(n)
            if not block:
                partial = b"".join(blocks)
                raise asyncio.IncompleteReadError(partial, len(partial) + n)
            blocks.append(block)
            n -= len(block)
        return b"".join(blocks)

    def read_nowait(self, n=-1):
        self._check()
        return self._take(n)

    async def readline(self):
        return await self.readuntil()

    async def readuntil(self, separator=b"\n"):
        if not separator:
            raise ValueError("Separator should be at least one-byte string")
        self._check()
        data = b""
        while True:
            data += self._take(-1)
            at = data.find(separator)
            if at >= 0 or self._eof:
                break
            await self._wait("readuntil")
        end = len(data) if at < 0 else at + len(separator)
        rest = data[end:]
        if rest:
            self._chunks.insert(0, rest)
            self._size += len(rest)
        return data[:end]

    # Loops over it.

    def __aiter__(self):
        return _Parts(self.readline)

    def iter_chunked(self, n):
        return _Parts(lambda: self.read(n))

    def iter_any(self):
        return _Parts(self.readany)

    def iter_chunks(self):
        return _Chunks(self)


class _Parts:
    """An asynchronous iterator over what a function gives, until that is empty."""

    def __init__(self, read):
        self._read = read

    def __aiter__(self):
        return self

    async def __anext__(self):
        part = await self._read()
        if part == b"":
            raise StopAsyncIteration
        return part


class _Chunks:
    def __init__(self, stream):
        self._stream = stream

    def __aiter__(self):
        return self

    async def __anext__(self):
        part = await self._stream.readchunk()
        if part == (b"", False):
            raise StopAsyncIteration
        return part
