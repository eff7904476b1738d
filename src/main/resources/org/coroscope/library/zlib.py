"""Compressed bytes."""

import _digests
from binascii import crc32
from _digests import adler32

MAX_WBITS = 15
DEFLATED = 8
DEF_MEM_LEVEL = 8
DEF_BUF_SIZE = 16384
Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
Z_DEFAULT_STRATEGY = 0
Z_NO_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH = 0, 2, 3, 4
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = "1.2.13"


class error(Exception):
    pass


error.__module__ = "zlib"


def compress(data, /, level=-1, wbits=MAX_WBITS):
    if not -1 <= level <= 9:
        raise error("Bad compression level")
    if wbits > 15:
        body = _digests.deflate(data, level, -15)
        tail = crc32(data).to_bytes(4, "little") + (len(data) & 0xFFFFFFFF).to_bytes(4, "little")
        return b"\x1f\x8b\x08\0\0\0\0\0" + (b"\x02" if level == 9 else b"\0") + b"\x03" + body + tail
    return _digests.deflate(data, level, wbits)


def _read(data, wbits):
    """The contents and how many bytes they took; None if the data end early."""
    if wbits > 15 or wbits == 0:
        start = 10
        found = _digests.inflate(data[start:], -15)
        return found and (found[0], found[1] + start + 8)
    return _digests.inflate(data, wbits)


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    data = bytes(data)
    if wbits > 0 and wbits <= 15 and data[:2] and (
        data[0] & 15 != 8 or int.from_bytes(data[:2], "big") % 31
    ):
        raise error("Error -3 while decompressing data: incorrect header check")
    found = _read(data, wbits)
    if found is None:
        raise error("Error -5 while decompressing data: incomplete or truncated stream")
    return found[0]


class Compress:
    def __init__(self, level, wbits):
        self._settings = level, wbits
        self._data = bytearray()

    def compress(self, data, /):
        self._data += data
        return b""

    def flush(self, mode=Z_FINISH, /):
        if mode != Z_FINISH:
            return b""
        level, wbits = self._settings
        return compress(bytes(self._data), level, wbits)


class Decompress:
    def __init__(self, wbits):
        self._wbits = wbits
        self._data = b""
        self.unused_data = self.unconsumed_tail = b""
        self.eof = False

    def decompress(self, data, max_length=0, /):
        self._data += bytes(data)
        found = _read(self._data, self._wbits)
        if found is None:
            return b""
        self.eof = True
        self.unused_data = self._data[found[1] :]
        return found[0]

    def flush(self, length=DEF_BUF_SIZE, /):
        return b""


def compressobj(level=-1, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL,
                strategy=Z_DEFAULT_STRATEGY, zdict=None):
    return Compress(level, wbits)


def decompressobj(wbits=MAX_WBITS, zdict=b""):
    return Decompress(wbits)
