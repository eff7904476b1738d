"""Text as bytes and bytes as text, by the name of an encoding."""

import builtins

from _codecs_binary import BINARY, is_binary, rot13

__all__ = [
    "register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE", "BOM32_LE", "BOM64_BE",
    "BOM64_LE", "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE",
    "CodecInfo", "Codec", "IncrementalEncoder", "IncrementalDecoder", "StreamReader", "StreamWriter", "getencoder",
    "getdecoder", "getincrementalencoder", "getincrementaldecoder", "getreader", "getwriter", "encode", "decode",
    "iterencode", "iterdecode", "strict_errors", "ignore_errors", "replace_errors", "xmlcharrefreplace_errors",
    "backslashreplace_errors", "namereplace_errors", "register_error", "lookup_error"]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM = BOM_UTF16 = BOM_LE = BOM_UTF16_LE = BOM32_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = BOM32_BE = b"\xfe\xff"
BOM_UTF32 = BOM_UTF32_LE = BOM64_LE = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = BOM64_BE = b"\x00\x00\xfe\xff"

_CANONICAL = {
    "utf8": "utf-8", "u8": "utf-8", "utf": "utf-8", "cp65001": "utf-8", "latin1": "iso8859-1", "latin": "iso8859-1",
    "l1": "iso8859-1", "iso88591": "iso8859-1", "8859": "iso8859-1", "cp819": "iso8859-1", "usascii": "ascii",
    "646": "ascii", "u16": "utf-16", "utf16": "utf-16", "utf16le": "utf-16-le", "utf16be": "utf-16-be",
    "u32": "utf-32", "utf32": "utf-32", "utf32le": "utf-32-le", "utf32be": "utf-32-be", "utf8sig": "utf-8-sig",
    "unicodeescape": "unicode-escape", "rawunicodeescape": "raw-unicode-escape", "latin2": "iso8859-2",
    "latin9": "iso8859-15", "windows1252": "cp1252", "windows1251": "cp1251", "windows1250": "cp1250",
}
_searches = []


class CodecInfo(tuple):
    """What belongs to an encoding: functions for whole texts, and classes for texts in pieces."""

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None, *, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode, self.decode = encode, decode
        self.streamreader, self.streamwriter = streamreader, streamwriter
        self.incrementalencoder, self.incrementaldecoder = incrementalencoder, incrementaldecoder
        self._is_text_encoding = True if _is_text_encoding is None else _is_text_encoding
        return self

    def __repr__(self):
        kind = type(self)
        return f"<{kind.__module__}.{kind.__qualname__} object for encoding {self.name} at {id(self):#x}>"


class Codec:
    def encode(self, input, errors="strict"):
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        raise NotImplementedError


class IncrementalEncoder:
    """Encodes a text that comes in pieces."""

    encoding = "utf-8"

    def __init__(self, errors="strict"):
        self.errors = errors
        self.reset()

    def encode(self, input, final=False):
        data = encode(input, self.encoding, self.errors)
        if self._begun:
            # The mark at the beginning stands there once.
            for mark in _marks(self.encoding):
                data = data.removeprefix(mark)
        self._begun = self._begun or bool(input)
        return data

    def reset(self):
        self._begun = False

    def getstate(self):
        return int(self._begun)

    def setstate(self, state):
        self._begun = bool(state)


class IncrementalDecoder:
    """Decodes bytes that come in pieces, which may break characters."""

    encoding = "utf-8"

    def __init__(self, errors="strict"):
        self.errors = errors
        self.reset()

    def decode(self, input, final=False):
        data = self._kept + bytes(input)
        self._kept = b""
        if not final:
            data, self._kept = _whole(data, self.encoding)
        text = decode(data, self._form or self.encoding, self.errors)
        if data and self._form is None:
            self._form = _form_after_mark(data, self.encoding)
        return text

    def reset(self):
        self._kept = b""
        self._form = None

    def getstate(self):
        return self._kept, 0

    def setstate(self, state):
        self._kept = state[0]


def _marks(encoding):
    return {"utf-16": [BOM_UTF16], "utf-32": [BOM_UTF32], "utf-8-sig": [BOM_UTF8]}.get(encoding, [])


def _form_after_mark(data, encoding):
    if encoding == "utf-8-sig":
        return "utf-8"
    if encoding in ("utf-16", "utf-32"):
        big = data.startswith(BOM_UTF16_BE if encoding == "utf-16" else BOM_UTF32_BE)
        return f"{encoding}-{'be' if big else 'le'}"
    return encoding


def _whole(data, encoding):
    """The part that ends with a character, and the rest."""
    end = len(data)
    if encoding.startswith("utf-16"):
        end -= end % 2
    elif encoding.startswith("utf-32"):
        end -= end % 4
    elif encoding.startswith("utf-8"):
        for back in range(1, min(4, end + 1)):
            byte = data[-back]
            if byte & 0xC0 != 0x80:
                size = 2 if byte & 0xE0 == 0xC0 else 3 if byte & 0xF0 == 0xE0 else 4 if byte & 0xF8 == 0xF0 else 1
                end -= back if size > back else 0
                break
    return data[:end], data[end:]


class StreamWriter(Codec):
    """Encodes what is written to a binary stream."""

    encoding = "utf-8"

    def __init__(self, stream, errors="strict"):
        self.stream, self.errors = stream, errors
        self._encoder = _piecewise(IncrementalEncoder, self.encoding)(errors)

    def write(self, object):
        self.stream.write(self._encoder.encode(object))

    def writelines(self, list):
        self.write("".join(list))

    def reset(self):
        self._encoder.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReader(Codec):
    """Decodes what is read from a binary stream."""

    encoding = "utf-8"

    def __init__(self, stream, errors="strict"):
        self.stream, self.errors = stream, errors
        self.reset()

    def reset(self):
        self._decoder = _piecewise(IncrementalDecoder, self.encoding)(self.errors)
        self._text = ""

    def read(self, size=-1, chars=-1, firstline=False):
        wanted = chars if chars >= 0 else size
        while wanted < 0 or len(self._text) < wanted:
            data = self.stream.read()
            self._text += self._decoder.decode(data, not data)
            if not data:
                break
        end = len(self._text) if wanted < 0 else wanted
        text, self._text = self._text[:end], self._text[end:]
        return text

    def readline(self, size=None, keepends=True):
        self._text = self.read()
        lines = self._text.splitlines(keepends=True)
        if not lines:
            return ""
        self._text = self._text[len(lines[0]):]
        return lines[0] if keepends else lines[0].splitlines()[0]

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


def _piecewise(kind, encoding):
    return type(kind.__name__, (kind,), {"encoding": encoding, "__module__": kind.__module__})


def register(search_function):
    """Adds a function that answers the CodecInfo of a name, or None."""
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _searches.append(search_function)


def unregister(search_function):
    if search_function in _searches:
        _searches.remove(search_function)


def lookup(encoding, /):
    """The CodecInfo of an encoding."""
    name = encoding.lower().replace("_", "-").replace(" ", "-")
    plain = name.replace("-", "")
    if plain in BINARY:
        name, code, uncode = BINARY[plain]
        return CodecInfo(code, uncode, name=name, _is_text_encoding=False)
    for search in _searches:
        found = search(name.replace("-", "_"))
        if found is not None:
            return found
    name = _CANONICAL.get(plain, name.replace("iso-8859", "iso8859"))
    try:
        "".encode(name)
    except LookupError:
        raise LookupError(f"unknown encoding: {encoding}") from None

    def encoder(input, errors="strict"):
        return input.encode(name, errors), len(input)

    def decoder(input, errors="strict"):
        return bytes(input).decode(name, errors), len(input)

    return CodecInfo(encoder, decoder, _piecewise(StreamReader, name), _piecewise(StreamWriter, name),
                     _piecewise(IncrementalEncoder, name), _piecewise(IncrementalDecoder, name), name)


def encode(obj, encoding="utf-8", errors="strict"):
    if _is_rot13(encoding):
        return rot13(obj)
    if is_binary(encoding) or _searches:
        return _called(lookup(encoding).encode, "encoding", encoding, obj, errors)
    if not isinstance(obj, str):
        raise TypeError(f"utf_8_encode() argument 1 must be str, not {type(obj).__name__}")
    return _encode_with_own_handler(obj, encoding, errors) if errors in _handlers else obj.encode(encoding, errors)


def decode(obj, encoding="utf-8", errors="strict"):
    if _is_rot13(encoding):
        return rot13(obj)
    if is_binary(encoding) or _searches:
        return _called(lookup(encoding).decode, "decoding", encoding, obj, errors)
    if isinstance(obj, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return bytes(obj).decode(encoding, errors)


def _is_rot13(encoding):
    return encoding.lower().replace("-", "").replace("_", "") == "rot13"


def _called(function, doing, encoding, obj, errors):
    try:
        return function(obj, errors)[0]
    except Exception as error:
        if not is_binary(encoding):
            raise
        name = type(error).__name__
        wrapped = type(error)(f"{doing} with '{encoding}' codec failed ({name}: {error})")
        raise wrapped from error


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    return _existing(lookup(encoding).incrementalencoder, encoding)


def getincrementaldecoder(encoding):
    return _existing(lookup(encoding).incrementaldecoder, encoding)


def _existing(found, encoding):
    if found is None:
        raise LookupError(encoding)
    return found


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors="strict", **kwargs):
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for piece in iterator:
        data = encoder.encode(piece)
        if data:
            yield data
    data = encoder.encode("", True)
    if data and not encoder.getstate():
        yield data


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for piece in iterator:
        text = decoder.decode(piece)
        if text:
            yield text
    text = decoder.decode(b"", True)
    if text:
        yield text


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    if encoding is None:
        return builtins.open(filename, mode, buffering)
    # Line ends stay as they are: the file is a binary one underneath.
    return builtins.open(filename, mode.replace("b", ""), encoding=encoding, errors=errors, newline="")


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    raise NotImplementedError("Coroscope does not have codecs.EncodedFile; decode and encode what is read")


_handlers = {}


def register_error(errors, handler, /):
    if not callable(handler):
        raise TypeError("handler must be callable")
    _handlers[errors] = handler


def lookup_error(errors, /):
    handler = _handlers.get(errors) or _OWN_HANDLERS.get(errors)
    if handler is None:
        raise LookupError(f"unknown error handler name '{errors}'")
    return handler


def _encode_with_own_handler(text, encoding, errors):
    data, start = b"", 0
    while True:
        try:
            return data + text[start:].encode(encoding)
        except UnicodeEncodeError as error:
            failed = UnicodeEncodeError(error.encoding, text, start + error.start, start + error.end, error.reason)
            put, after = _handlers[errors](failed)
            data += text[start:failed.start].encode(encoding) + (put if isinstance(put, bytes) else put.encode(encoding))
            start = after if after >= 0 else len(text) + after


def strict_errors(exception):
    raise exception


def ignore_errors(exception):
    return "", exception.end


def replace_errors(exception):
    count = exception.end - exception.start
    return ("?" if isinstance(exception, UnicodeEncodeError) else "\ufffd") * count, exception.end


def _written_by(errors):
    def handler(exception):
        return exception.object[exception.start:exception.end].encode("ascii", errors).decode("ascii"), exception.end
    handler.__name__ = handler.__qualname__ = errors + "_errors"
    return handler


xmlcharrefreplace_errors = _written_by("xmlcharrefreplace")
backslashreplace_errors = _written_by("backslashreplace")
namereplace_errors = _written_by("namereplace")
_OWN_HANDLERS = {
    "strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors,
    "xmlcharrefreplace": xmlcharrefreplace_errors, "backslashreplace": backslashreplace_errors,
    "namereplace": namereplace_errors}
encode.__module__ = decode.__module__ = lookup.__module__ = "_codecs"
