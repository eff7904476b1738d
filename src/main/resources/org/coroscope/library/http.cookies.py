"""Cookies."""

import re

_ATTRIBUTES = {
    "expires": "expires", "path": "Path", "comment": "Comment", "domain": "Domain",
    "max-age": "Max-Age", "secure": "Secure", "httponly": "HttpOnly", "version": "Version",
    "samesite": "SameSite",
}
_FLAGS = {"secure", "httponly"}


_ESCAPED = re.compile(r"\\(?:([0-3][0-7][0-7])|(.))")


class CookieError(Exception):
    pass


def _is_plain(text):
    return all(c.isascii() and c.isalnum() or c in "!#$%&'*+-.^_`|~:" for c in text)


def _quoted(char):
    """What stands for a character between quotation marks: some have a meaning in a header."""
    if char in '\\"':
        return "\\" + char
    if char in ",;" or not 32 <= ord(char) < 127:
        return "\\%03o" % ord(char)
    return char


def _meant(escape):
    return chr(int(escape[1], 8)) if escape[1] else escape[2]


class Morsel(dict):
    """One cookie: name, value, and what else is said of it."""

    def __init__(self):
        self.key = self.value = self.coded_value = None
        for name in _ATTRIBUTES:
            dict.__setitem__(self, name, "")

    def isReservedKey(self, key):
        return key.lower() in _ATTRIBUTES

    def copy(self):
        other = Morsel()
        dict.update(other, self)
        other.set(self.key, self.value, self.coded_value)
        return other

    def __eq__(self, other):
        if not isinstance(other, Morsel):
            return NotImplemented
        return dict.__eq__(self, other) and (self.key, self.value, self.coded_value) == (
            other.key,
            other.value,
            other.coded_value,
        )

    def set(self, key, val, coded_val):
        if key.lower() in _ATTRIBUTES:
            raise CookieError("Attempt to set a reserved key %r" % (key,))
        if not key or not _is_plain(key):
            raise CookieError("Illegal key %r" % (key,))
        self.key, self.value, self.coded_value = key, val, coded_val

    def __setitem__(self, name, value):
        name = name.lower()
        if name not in _ATTRIBUTES:
            raise CookieError("Invalid attribute %r" % (name,))
        dict.__setitem__(self, name, value)

    def OutputString(self, attrs=None):
        parts = ["%s=%s" % (self.key, self.coded_value)]
        for name, value in sorted(self.items()):
            if value == "" or (attrs is not None and name not in attrs):
                continue
            if name in _FLAGS:
                if value:
                    parts.append(_ATTRIBUTES[name])
            elif name == "max-age" and isinstance(value, int):
                parts.append("%s=%d" % (_ATTRIBUTES[name], value))
            else:
                parts.append("%s=%s" % (_ATTRIBUTES[name], value))
        return "; ".join(parts)

    def output(self, attrs=None, header="Set-Cookie:"):
        return "%s %s" % (header, self.OutputString(attrs))

    __str__ = output

    def __repr__(self):
        return "<%s: %s>" % (type(self).__name__, self.OutputString())


class BaseCookie(dict):
    """Cookies by name."""

    def __init__(self, input=None):
        if input:
            self.load(input)

    def value_decode(self, val):
        return val, val

    def value_encode(self, val):
        return str(val), str(val)

    def _put(self, key, value, coded):
        morsel = self.get(key, Morsel())
        morsel.set(key, value, coded)
        dict.__setitem__(self, key, morsel)

    def __setitem__(self, key, value):
        if isinstance(value, Morsel):
            dict.__setitem__(self, key, value)
        else:
            self._put(key, *self.value_encode(value))

    def load(self, rawdata):
        if not isinstance(rawdata, str):
            for key, value in rawdata.items():
                self[key] = value
            return
        morsel = None
        for part in rawdata.split(";"):
            name, equals, value = part.strip().partition("=")
            if name.lower() in _ATTRIBUTES and morsel is not None:
                morsel[name] = value if equals else True
            elif equals:
                self._put(name, *self.value_decode(value))
                morsel = self[name]

    def output(self, attrs=None, header="Set-Cookie:", sep="\015\012"):
        return sep.join(value.output(attrs, header) for key, value in sorted(self.items()))

    __str__ = output

    def __repr__(self):
        items = " ".join(
            "%s=%r" % (key, value.value) for key, value in sorted(self.items())
        )
        return "<%s: %s>" % (type(self).__name__, items)


class SimpleCookie(BaseCookie):
    """Cookies whose values are texts, quoted where that is needed."""

    def value_decode(self, val):
        if len(val) > 1 and val[0] == val[-1] == '"':
            return _ESCAPED.sub(_meant, val[1:-1]), val
        return val, val

    def value_encode(self, val):
        text = str(val)
        if _is_plain(text):
            return text, text
        return text, '"' + "".join(map(_quoted, text)) + '"'
