"""Bytes as texts of few characters."""

import binascii as _binascii
import struct as _struct

__all__ = [
    "encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode",
    "b32decode", "b32hexencode", "b32hexdecode", "b16encode", "b16decode", "b85encode",
    "b85decode", "a85encode", "a85decode", "standard_b64encode", "standard_b64decode",
    "urlsafe_b64encode", "urlsafe_b64decode",
]


def _bytes(s):
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters") from None
    if isinstance(s, (bytes, bytearray)):
        return s
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError(
            "argument should be a bytes-like object or ASCII string, not %r" % s.__class__.__name__
        ) from None


def b64encode(s, altchars=None):
    encoded = _binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b"+/", altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    s = _bytes(s)
    if altchars is not None:
        altchars = _bytes(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return _binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s).translate(bytes.maketrans(b"+/", b"-_"))


def urlsafe_b64decode(s):
    return b64decode(_bytes(s).translate(bytes.maketrans(b"-_", b"+/")))


_B32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_B32_HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"


def _to_base32(alphabet, s):
    s = bytes(_need_bytes(s))
    left = len(s) % 5
    padded = s + bytes(5 - left if left else 0)
    encoded = bytearray()
    for i in range(0, len(padded), 5):
        number = int.from_bytes(padded[i : i + 5], "big")
        encoded += bytes(alphabet[number >> shift & 31] for shift in range(35, -1, -5))
    missing = {1: 6, 2: 4, 3: 3, 4: 1}.get(left, 0)
    return bytes(encoded[: len(encoded) - missing]) + b"=" * missing


def _need_bytes(s):
    if isinstance(s, str):
        raise TypeError("memoryview: a bytes-like object is required, not 'str'")
    return s


def _from_base32(alphabet, s, casefold, map01):
    s = _bytes(s)
    if len(s) % 8:
        raise _binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _bytes(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    size = len(s)
    s = s.rstrip(b"=")
    padding = size - len(s)
    values = {c: i for i, c in enumerate(alphabet)}
    decoded = bytearray()
    number = 0
    for i in range(0, len(s), 8):
        number = 0
        for c in s[i : i + 8]:
            if c not in values:
                raise _binascii.Error("Non-base32 digit found") from None
            number = (number << 5) + values[c]
        decoded += number.to_bytes(5, "big") if len(s) - i >= 8 else b""
    if size % 8 or padding not in {0, 1, 3, 4, 6}:
        raise _binascii.Error("Incorrect padding")
    if padding and s:
        number <<= 5 * padding
        last = number.to_bytes(5, "big")
        decoded += last[: (43 - 5 * padding) // 8]
    return bytes(decoded)


def b32encode(s):
    return _to_base32(_B32, s)


def b32decode(s, casefold=False, map01=None):
    return _from_base32(_B32, s, casefold, map01)


def b32hexencode(s):
    return _to_base32(_B32_HEX, s)


def b32hexdecode(s, casefold=False):
    return _from_base32(_B32_HEX, s, casefold, None)


def b16encode(s):
    return _binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _bytes(s)
    if casefold:
        s = s.upper()
    if set(s) - set(b"0123456789ABCDEF"):
        raise _binascii.Error("Non-base16 digit found")
    return _binascii.unhexlify(s)


def _in_base85(b, characters, pad, fold_nulls=False, fold_spaces=False):
    b = bytes(_need_bytes(b))
    padding = -len(b) % 4
    padded = b + bytes(padding)
    chunks = []
    for (word,) in _struct.iter_unpack("!I", padded) if padded else ():
        if fold_nulls and not word:
            chunks.append(b"z")
        elif fold_spaces and word == 0x20202020:
            chunks.append(b"y")
        else:
            digits = bytearray()
            for _ in range(5):
                word, digit = divmod(word, 85)
                digits.append(characters[digit])
            chunks.append(bytes(reversed(digits)))
    if padding and not pad:
        if chunks[-1] == b"z":
            chunks[-1] = bytes([characters[0]]) * 5
        chunks[-1] = chunks[-1][:-padding]
    return b"".join(chunks)


_A85 = bytes(range(33, 118))
_B85 = (
    b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    result = _in_base85(b, _A85, pad, True, foldspaces)
    if adobe:
        result = b"<~" + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [result[i : i + wrapcol] for i in range(0, len(result), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b"")
        result = b"\n".join(lines)
    return result + b"~>" if adobe else result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    b = bytes(_bytes(b))
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with {!r}".format(b"~>"))
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    decoded, current = [], []
    for c in b + b"u" * 4:
        if 33 <= c <= 117:
            current.append(c)
            if len(current) == 5:
                word = 0
                for digit in current:
                    word = 85 * word + digit - 33
                if word >= 1 << 32:
                    raise ValueError("Ascii85 overflow") from None
                decoded.append(word.to_bytes(4, "big"))
                current = []
        elif c == 122:
            if current:
                raise ValueError("z inside Ascii85 5-tuple")
            decoded.append(b"\0\0\0\0")
        elif foldspaces and c == 121:
            if current:
                raise ValueError("y inside Ascii85 5-tuple")
            decoded.append(b"    ")
        elif c not in ignorechars:
            raise ValueError("Non-Ascii85 digit found: %c" % c)
    result = b"".join(decoded)
    padding = 4 - len(current)
    return result[:-padding] if padding else result


def b85encode(b, pad=False):
    return _in_base85(b, _B85, pad)


def b85decode(b):
    b = bytes(_bytes(b))
    values = {c: i for i, c in enumerate(_B85)}
    padding = -len(b) % 5
    b += b"~" * padding
    decoded = []
    for i in range(0, len(b), 5):
        word = 0
        for j, c in enumerate(b[i : i + 5]):
            if c not in values:
                raise ValueError("bad base85 character at position %d" % (i + j)) from None
            word = word * 85 + values[c]
        if word >= 1 << 32:
            raise ValueError("base85 overflow in hunk starting at byte %d" % i) from None
        decoded.append(word.to_bytes(4, "big"))
    result = b"".join(decoded)
    return result[:-padding] if padding else result


def encodebytes(s):
    """In lines of 76 characters."""
    s = bytes(_need_encodable(s))
    return b"".join(_binascii.b2a_base64(s[i : i + 57]) for i in range(0, len(s), 57))


def _need_encodable(s):
    if isinstance(s, str):
        raise TypeError("expected bytes-like object, not str")
    return s


def decodebytes(s):
    return _binascii.a2b_base64(bytes(_need_encodable(s)))


def encode(input, output):
    while part := input.read(57):
        output.write(_binascii.b2a_base64(part))


def decode(input, output):
    while line := input.readline():
        output.write(_binascii.a2b_base64(line))
