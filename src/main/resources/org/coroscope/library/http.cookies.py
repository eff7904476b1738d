"""Cookies."""

_ATTRIBUTES = {
    "expires": "expires", "path": "Path", "comment": "Comment", "domain": "Domain",
    "max-age": "Max-Age", "secure": "Secure", "httponly": "HttpOnly", "version": "Version",
    "samesite": "SameSite",
}
_FLAGS = {"secure", "httponly"}


class CookieError(Exception):
    pass


class Morsel(dict):
    """One cookie: name, value, and what else is said of it."""

    def __init__(self):
        self.key = self.value = self.coded_value = None
        for name in _ATTRIBUTES:
            dict.__setitem__(self, name, "")

    def set(self, key, val, coded_val):
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
            return val[1:-1].replace('\\"', '"').replace("\\\\", "\\"), val
        return val, val

    def value_encode(self, val):
        text = str(val)
        if all(c.isalnum() or c in "!#$%&'*+-.^_`|~:" for c in text):
            return text, text
        return text, '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
