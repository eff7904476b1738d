"""Files in gzip's format (RFC 1952)."""

import builtins
import io
import struct
import time
import zlib

__all__ = ["BadGzipFile", "GzipFile", "open", "compress", "decompress"]


class BadGzipFile(OSError):
    """What is no gzip file, or a broken one."""


def compress(data, compresslevel=9, *, mtime=None):
    stamp = int(time.time() if mtime is None else mtime)
    speed = 2 if compresslevel == 9 else 4 if compresslevel == 1 else 0
    head = b"\x1f\x8b\x08\x00" + struct.pack("<LBB", stamp, speed, 255)
    body = zlib.compressobj(compresslevel, zlib.DEFLATED, -zlib.MAX_WBITS)
    end = struct.pack("<LL", zlib.crc32(data), len(data) & 0xFFFFFFFF)
    return head + body.compress(data) + body.flush() + end


def decompress(data):
    whole = b""
    while data:
        piece, data = _member(data)
        whole += piece
        data = data.lstrip(b"\0")
    return whole


def _member(data):
    """The content of the first member, and the bytes behind it."""
    if data[:2] != b"\x1f\x8b":
        raise BadGzipFile(f"Not a gzipped file ({data[:2]!r})")
    if len(data) < 10:
        raise EOFError("Compressed file ended before the end-of-stream marker was reached")
    if data[2] != 8:
        raise BadGzipFile("Unknown compression method")
    flags, at = data[3], 10
    if flags & 4:
        at += 2 + struct.unpack("<H", data[at:at + 2])[0]
    for flag in (8, 16):
        if flags & flag:
            at = data.index(b"\0", at) + 1
    at += 2 if flags & 2 else 0
    reader = zlib.decompressobj(-zlib.MAX_WBITS)
    content = reader.decompress(data[at:]) + reader.flush()
    rest = reader.unused_data
    if len(rest) < 8:
        raise EOFError("Compressed file ended before the end-of-stream marker was reached")
    check, size = struct.unpack("<LL", rest[:8])
    if check != zlib.crc32(content):
        raise BadGzipFile(f"CRC check failed {check:#x} != {zlib.crc32(content):#x}")
    if size != len(content) & 0xFFFFFFFF:
        raise BadGzipFile("Incorrect length of data produced")
    return content, rest[8:]


class GzipFile(io.BytesIO):
    """The content of a compressed file, as a binary file."""

    def __init__(self, filename=None, mode="rb", compresslevel=9, fileobj=None, mtime=None):
        mode = (mode or "rb").replace("t", "").replace("U", "")
        self._file = fileobj if fileobj is not None else builtins.open(filename, mode if "b" in mode else mode + "b")
        self._owns = fileobj is None
        self._level, self._mtime = compresslevel, mtime
        self._writes = mode[:1] in "wax"
        self.name = filename or getattr(fileobj, "name", "")
        super().__init__(b"" if self._writes else decompress(self._file.read()))

    def readable(self):
        return not self._writes

    def writable(self):
        return self._writes

    def close(self):
        if self.closed:
            return
        if self._writes:
            self._file.write(compress(self.getvalue(), self._level, mtime=self._mtime))
        if self._owns:
            self._file.close()
        super().close()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()


def open(filename, mode="rb", compresslevel=9, encoding=None, errors=None, newline=None):
    """A compressed file, in a binary mode or, with "t", a text mode."""
    if "t" in mode and "b" in mode:
        raise ValueError(f"Invalid mode: {mode!r}")
    given = {"fileobj": filename} if hasattr(filename, "read") or hasattr(filename, "write") else {"filename": filename}
    binary = GzipFile(mode=mode.replace("t", ""), compresslevel=compresslevel, **given)
    return _TextFile(binary, encoding or "utf-8", errors or "strict") if "t" in mode else binary


class _TextFile(io.StringIO):
    """Text over a compressed file."""

    def __init__(self, binary, encoding, errors):
        self._binary, self._encoding, self._errors = binary, encoding, errors
        super().__init__(binary.read().decode(encoding, errors) if binary.readable() else "")

    def close(self):
        if self.closed:
            return
        if self._binary.writable():
            self._binary.write(self.getvalue().encode(self._encoding, self._errors))
        self._binary.close()
        super().close()

    def __exit__(self, *error):
        self.close()
