"""URLs taken apart, put together and quoted."""

import re as _re
from collections import namedtuple as _namedtuple

__all__ = [
    "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode",
    "parse_qs", "parse_qsl", "quote", "quote_plus", "quote_from_bytes", "unquote", "unquote_plus",
    "unquote_to_bytes", "DefragResult", "ParseResult", "SplitResult", "DefragResultBytes",
    "ParseResultBytes", "SplitResultBytes",
]

uses_relative = [
    "", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms",
    "prospero", "rtsp", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss",
]
uses_netloc = uses_relative + [
    "telnet", "snews", "rsync", "nfs", "git", "git+ssh",
]
uses_params = [
    "", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtspu", "sip", "sips",
    "mms", "sftp", "tel",
]
scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."
MAX_CACHE_SIZE = 20


class _Location:
    """Reads the parts of a network location."""

    __slots__ = ()

    def _halves(self):
        at = "@" if isinstance(self.netloc, str) else b"@"
        user, found, host = self.netloc.rpartition(at)
        return (user if found else None), host

    @property
    def username(self):
        return self._user(0)

    @property
    def password(self):
        return self._user(1)

    def _user(self, which):
        user, _ = self._halves()
        if user is None:
            return None
        colon = ":" if isinstance(user, str) else b":"
        name, found, password = user.partition(colon)
        return name if which == 0 else password if found else None

    def _host(self):
        _, host = self._halves()
        text = isinstance(host, str)
        opening, closing, colon = ("[", "]", ":") if text else (b"[", b"]", b":")
        _, found, bracketed = host.partition(opening)
        if found:
            name, _, port = bracketed.partition(closing)
            _, _, port = port.partition(colon)
        else:
            name, _, port = host.partition(colon)
        return name or None, port or None

    @property
    def hostname(self):
        name, _ = self._host()
        if not name:
            return None
        percent = "%" if isinstance(name, str) else b"%"
        name, found, zone = name.partition(percent)
        return name.lower() + found + zone

    @property
    def port(self):
        _, port = self._host()
        if port is None:
            return None
        text = port if isinstance(port, str) else port.decode("ascii")
        if not (text.isdigit() and text.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        number = int(text)
        if not 0 <= number <= 65535:
            raise ValueError("Port out of range 0-65535")
        return number


class _Text:
    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        return self._other(*(part.encode(encoding, errors) for part in self))


class _Bytes:
    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        return self._other(*(part.decode(encoding, errors) for part in self))


_Defragged = _namedtuple("_DefragResultBase", "url fragment")
_Split = _namedtuple("_SplitResultBase", "scheme netloc path query fragment")
_Parsed = _namedtuple("_ParseResultBase", "scheme netloc path params query fragment")


class DefragResult(_Defragged, _Text):
    __slots__ = ()

    def geturl(self):
        return self.url + "#" + self.fragment if self.fragment else self.url


class SplitResult(_Split, _Location, _Text):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(_Parsed, _Location, _Text):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResultBytes(_Defragged, _Bytes):
    __slots__ = ()

    def geturl(self):
        return self.url + b"#" + self.fragment if self.fragment else self.url


class SplitResultBytes(_Split, _Location, _Bytes):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResultBytes(_Parsed, _Location, _Bytes):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


for _one, _two in (
    (DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes),
    (ParseResult, ParseResultBytes),
):
    _one._other, _two._other = _two, _one


def _same(result):
    return result


def _as_texts(*values):
    """The values as strings, and what turns a result into the kind that was given."""
    for value in values:
        if not isinstance(value, str):
            break
    else:
        return *values, _same
    texts = [isinstance(value, str) for value in values if value]
    if any(texts) and not all(texts):
        raise TypeError("Cannot mix str and non-str arguments")
    if any(texts):
        return *(value or "" for value in values), _same
    decoded = (value.decode("ascii") if value else "" for value in values)
    return *decoded, lambda result: result.encode("ascii")


def urlparse(url, scheme="", allow_fragments=True):
    """Scheme, network location, path, parameters, query, fragment."""
    url, scheme, back = _as_texts(url, scheme)
    scheme, netloc, url, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in url:
        last = url.rfind("/")
        at = url.find(";", max(last, 0))
        if at >= 0:
            url, params = url[:at], url[at + 1 :]
    return back(ParseResult(scheme, netloc, url, params, query, fragment))


_AROUND = "".join(map(chr, range(33)))
_SCHEME_CHARS = frozenset(scheme_chars)


def urlsplit(url, scheme="", allow_fragments=True):
    """Scheme, network location, path, query, fragment."""
    url, scheme, back = _as_texts(url, scheme)
    url = url.lstrip(_AROUND)
    scheme = scheme.strip(_AROUND)
    for unsafe in "\t\r\n":
        url, scheme = url.replace(unsafe, ""), scheme.replace(unsafe, "")
    netloc = query = fragment = ""
    at = url.find(":")
    if at > 0 and url[0].isascii() and url[0].isalpha() and _SCHEME_CHARS.issuperset(url[:at]):
        scheme, url = url[:at].lower(), url[at + 1 :]
    if url[:2] == "//":
        end = len(url)
        for mark in "/?#":
            at = url.find(mark, 2, end)
            if at >= 0:
                end = at
        netloc, url = url[2:end], url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
    if allow_fragments and "#" in url:
        url, _, fragment = url.partition("#")
    if "?" in url:
        url, _, query = url.partition("?")
    return back(SplitResult(scheme, netloc, url, query, fragment))


def urlunparse(components):
    scheme, netloc, url, params, query, fragment, back = _as_texts(*components)
    if params:
        url = f"{url};{params}"
    return back(urlunsplit((scheme, netloc, url, query, fragment)))


def urlunsplit(components):
    scheme, netloc, url, query, fragment, back = _as_texts(*components)
    if netloc or scheme and scheme in uses_netloc and url[:2] != "//":
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + netloc + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url = url + "?" + query
    if fragment:
        url = url + "#" + fragment
    return back(url)


def urljoin(base, url, allow_fragments=True):
    """What a reference found in a document means."""
    if not base:
        return url
    if not url:
        return base
    base, url, back = _as_texts(base, url)
    b = urlparse(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, b.scheme, allow_fragments)
    if scheme != b.scheme or scheme not in uses_relative:
        return back(url)
    if scheme in uses_netloc:
        if netloc:
            return back(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = b.netloc
    if not path and not params:
        return back(urlunparse((scheme, netloc, b.path, b.params, query or b.query, fragment)))
    base_parts = b.path.split("/")
    if base_parts[-1] != "":
        del base_parts[-1]
    if path[:1] == "/":
        segments = path.split("/")
    else:
        segments = base_parts + path.split("/")
        segments[1:-1] = filter(None, segments[1:-1])
    resolved = []
    for segment in segments:
        if segment == "..":
            if resolved:
                resolved.pop()
        elif segment != ".":
            resolved.append(segment)
    if segments[-1] in (".", ".."):
        resolved.append("")
    path = "/".join(resolved) or "/"
    return back(urlunparse((scheme, netloc, path, params, query, fragment)))


def urldefrag(url):
    """The URL without its fragment, and the fragment."""
    url, back = _as_texts(url)
    fragment = ""
    if "#" in url:
        s, n, p, a, q, fragment = urlparse(url)
        url = urlunparse((s, n, p, a, q, ""))
    return back(DefragResult(url, fragment))


_SAFE = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~"


def quote(string, safe="/", encoding=None, errors=None):
    """Replaces what may not stand in a URL by %xx."""
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or "utf-8", errors or "strict")
    elif encoding is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    elif errors is not None:
        raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    """Like quote(), with a plus sign for a space."""
    space = " " if isinstance(string, str) else b" "
    if space not in string:
        return quote(string, safe, encoding, errors)
    return quote(string, safe + (" " if isinstance(safe, str) else b" "), encoding, errors).replace(
        " ", "+"
    )


def quote_from_bytes(bs, safe="/"):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if isinstance(safe, str):
        safe = safe.encode("ascii", "ignore")
    else:
        safe = bytes(c for c in safe if c < 128)
    if not bs.strip(_SAFE + safe):
        return bs.decode("ascii")
    allowed = frozenset(_SAFE + safe)
    return "".join(chr(c) if c in allowed else "%%%02X" % c for c in bs)


def unquote_to_bytes(string):
    """Replaces %xx by bytes."""
    if isinstance(string, str):
        string = string.encode("utf-8")
    parts = string.split(b"%")
    result = [parts[0]]
    for part in parts[1:]:
        try:
            result.append(bytes([int(part[:2].decode("ascii"), 16)]) if len(part) > 1 and part[:2].isalnum() else b"%" + part[:2])
        except ValueError:
            result.append(b"%" + part[:2])
        result.append(part[2:])
    return b"".join(result)


_ASCII = _re.compile("([\x00-\x7f]+)")


def unquote(string, encoding="utf-8", errors="replace"):
    """Replaces %xx by characters."""
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding, errors)
    if "%" not in string:
        return string
    pieces = _ASCII.split(string)
    for i in range(1, len(pieces), 2):
        pieces[i] = unquote_to_bytes(pieces[i]).decode(encoding or "utf-8", errors or "replace")
    return "".join(pieces)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8",
             errors="replace", max_num_fields=None, separator="&"):
    """The fields of a query as lists of values."""
    result = {}
    for name, value in parse_qsl(
        qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator
    ):
        result.setdefault(name, []).append(value)
    return result


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8",
              errors="replace", max_num_fields=None, separator="&"):
    """The fields of a query as pairs."""
    qs, back = _as_texts(qs)
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if isinstance(separator, bytes):
        separator = separator.decode("ascii")
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    result = []
    for field in qs.split(separator) if qs else []:
        if not field and not strict_parsing:
            continue
        name, found, value = field.partition("=")
        if not found and strict_parsing:
            raise ValueError("bad query field: %r" % (field,))
        if value or keep_blank_values:
            name = unquote(name.replace("+", " "), encoding, errors)
            value = unquote(value.replace("+", " "), encoding, errors)
            result.append((back(name), back(value)))
    return result


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    """A query from pairs or a mapping."""
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError:
            raise TypeError("not a valid non-string sequence or mapping object") from None

    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(str(value), safe, encoding, errors)

    pairs = []
    for key, value in query:
        key = quoted(key)
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
            except TypeError:
                pass
            else:
                pairs += [key + "=" + quoted(one) for one in value]
                continue
        pairs.append(key + "=" + quoted(value))
    return "&".join(pairs)
