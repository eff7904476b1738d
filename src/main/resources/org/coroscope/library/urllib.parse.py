"""Taking URLs apart, putting them together, and quoting what stands in them."""
from collections import namedtuple

__all__ = [
    "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode",
    "parse_qs", "parse_qsl", "quote", "quote_plus", "quote_from_bytes", "unquote",
    "unquote_plus", "unquote_to_bytes", "DefragResult", "ParseResult", "SplitResult",
]

uses_relative = [
    "", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms",
    "prospero", "rtsp", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss",
]
uses_netloc = [
    "", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https",
    "shttp", "snews", "prospero", "rtsp", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs",
    "git", "git+ssh", "ws", "wss",
]
uses_params = [
    "", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtspu", "sip",
    "sips", "mms", "sftp", "tel",
]
scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."

_SAFE = frozenset(
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~"
)


# ---- quoting


def quote_from_bytes(bs, safe="/"):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ""
    if isinstance(safe, str):
        safe = safe.encode("ascii", "ignore")
    kept = _SAFE.union(c for c in safe if c < 128)
    return "".join([chr(b) if b in kept else "%%%02X" % b for b in bs])


def quote(string, safe="/", encoding=None, errors=None):
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or "utf-8", errors or "strict")
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    blank = " " if isinstance(string, str) else b" "
    if blank not in string:
        return quote(string, safe, encoding, errors)
    more = safe + (" " if isinstance(safe, str) else b" ")
    return quote(string, more, encoding, errors).replace(" ", "+")


def _hex(text):
    try:
        return int(text, 16) if len(text) == 2 and text[0] not in "+- " else None
    except ValueError:
        return None


def unquote_to_bytes(string):
    if not string:
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    parts = bytes(string).split(b"%")
    if len(parts) == 1:
        return bytes(string)
    out = [parts[0]]
    for part in parts[1:]:
        code = _hex(part[:2].decode("latin-1"))
        out.append(b"%" + part if code is None else bytes([code]) + part[2:])
    return b"".join(out)


def unquote(string, encoding="utf-8", errors="replace"):
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding, errors)
    if "%" not in string:
        string.split
        return string
    encoding = encoding or "utf-8"
    errors = errors or "replace"
    # Only runs of ASCII are decoded: what is not ASCII is text already.
    out, run = [], []
    for char in string:
        if ord(char) < 128:
            run.append(char)
        else:
            out.append(unquote_to_bytes("".join(run)).decode(encoding, errors))
            out.append(char)
            run = []
    out.append(unquote_to_bytes("".join(run)).decode(encoding, errors))
    return "".join(out)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError:
            raise TypeError("not a valid non-string sequence or mapping object") from None

    def shown(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(str(value), safe, encoding, errors)

    pairs = []
    for key, value in query:
        key = shown(key)
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
            except TypeError:
                pass
            else:
                pairs.extend(key + "=" + shown(item) for item in value)
                continue
        pairs.append(key + "=" + shown(value))
    return "&".join(pairs)


# ---- queries


def parse_qsl(
    qs,
    keep_blank_values=False,
    strict_parsing=False,
    encoding="utf-8",
    errors="replace",
    max_num_fields=None,
    separator="&",
):
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if isinstance(qs, bytes):
        pairs = parse_qsl(
            qs.decode("ascii"), keep_blank_values, strict_parsing, encoding, errors
        )
        return [(k.encode("ascii"), v.encode("ascii")) for k, v in pairs]
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    found = []
    for field in qs.split(separator) if qs else ():
        if not field and not strict_parsing:
            continue
        name, equals, value = field.partition("=")
        if not equals:
            if strict_parsing:
                raise ValueError("bad query field: %r" % (field,))
            if not keep_blank_values:
                continue
        if value or keep_blank_values:
            found.append(
                (unquote_plus(name, encoding, errors), unquote_plus(value, encoding, errors))
            )
    return found


def parse_qs(
    qs,
    keep_blank_values=False,
    strict_parsing=False,
    encoding="utf-8",
    errors="replace",
    max_num_fields=None,
    separator="&",
):
    found = {}
    for name, value in parse_qsl(
        qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator
    ):
        found.setdefault(name, []).append(value)
    return found


# ---- the parts of a URL


class _NetworkLocation:
    """What stands in a URL's netloc: user, password, host and port."""

    __slots__ = ()

    def _parts(self):
        empty = "" if isinstance(self.netloc, str) else b""
        at, colon = ("@", ":") if isinstance(empty, str) else (b"@", b":")
        user, found, host = self.netloc.rpartition(at)
        name, has_password, password = user.partition(colon)
        if not found:
            name = None
        return name, (password if has_password else None), host

    def _host_and_port(self):
        host = self._parts()[2]
        if isinstance(host, bytes):
            host, port = self.__class__._text_host(host.decode("ascii"))
            return host.encode("ascii"), port
        return self.__class__._text_host(host)

    @staticmethod
    def _text_host(host):
        before, bracket, rest = host.partition("[")
        if bracket:
            name, _, tail = rest.partition("]")
            port = tail.partition(":")[2]
        else:
            name, _, port = host.partition(":")
        return name, port or None

    @property
    def username(self):
        return self._parts()[0]

    @property
    def password(self):
        return self._parts()[1]

    @property
    def hostname(self):
        name = self._host_and_port()[0]
        return name.lower() if name else None

    @property
    def port(self):
        port = self._host_and_port()[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        if not 0 <= int(port) <= 65535:
            raise ValueError("Port out of range 0-65535")
        return int(port)


_Defrag = namedtuple("DefragResult", "url fragment")
_Split = namedtuple("SplitResult", "scheme netloc path query fragment")
_Parse = namedtuple("ParseResult", "scheme netloc path params query fragment")


class DefragResult(_Defrag):
    __slots__ = ()

    def geturl(self):
        return self.url + "#" + self.fragment if self.fragment else self.url


class SplitResult(_Split, _NetworkLocation):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(_Parse, _NetworkLocation):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


def _as_text(*values):
    """The values as text, and whether they were bytes."""
    if any(isinstance(value, (bytes, bytearray)) for value in values):
        if any(isinstance(value, str) and value for value in values):
            raise TypeError("Cannot mix str and non-str arguments")
        return [value.decode("ascii") if value else "" for value in values], True
    return list(values), False


def _encoded(result):
    return type(result)(*(part.encode("ascii") for part in result))


def urlsplit(url, scheme="", allow_fragments=True):
    (url, scheme), was_bytes = _as_text(url, scheme)
    url = url.lstrip("".join(map(chr, range(33))))
    scheme = scheme.strip("".join(map(chr, range(33))))
    for unsafe in "\t\r\n":
        url = url.replace(unsafe, "")
        scheme = scheme.replace(unsafe, "")
    netloc = query = fragment = ""
    colon = url.find(":")
    if colon > 0 and url[0].isascii() and url[0].isalpha():
        if all(char in scheme_chars for char in url[:colon]):
            scheme, url = url[:colon].lower(), url[colon + 1 :]
    if url[:2] == "//":
        end = min([at for at in (url.find(c, 2) for c in "/?#") if at >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
    if allow_fragments and "#" in url:
        url, fragment = url.split("#", 1)
    if "?" in url:
        url, query = url.split("?", 1)
    result = SplitResult(scheme, netloc, url, query, fragment)
    return _encoded(result) if was_bytes else result


def _split_params(path):
    start = path.rfind("/") if "/" in path else 0
    at = path.find(";", start)
    return (path, "") if at < 0 else (path[:at], path[at + 1 :])


def urlparse(url, scheme="", allow_fragments=True):
    (url, scheme), was_bytes = _as_text(url, scheme)
    split = urlsplit(url, scheme, allow_fragments)
    path, params = split.path, ""
    if split.scheme in uses_params and ";" in path:
        path, params = _split_params(path)
    result = ParseResult(
        split.scheme, split.netloc, path, params, split.query, split.fragment
    )
    return _encoded(result) if was_bytes else result


def urlunsplit(components):
    (scheme, netloc, url, query, fragment), was_bytes = _as_text(*components)
    if netloc or (scheme and scheme in uses_netloc and url[:2] != "//"):
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + (netloc or "") + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url = url + "?" + query
    if fragment:
        url = url + "#" + fragment
    return url.encode("ascii") if was_bytes else url


def urlunparse(components):
    (scheme, netloc, url, params, query, fragment), was_bytes = _as_text(*components)
    if params:
        url = f"{url};{params}"
    joined = urlunsplit((scheme, netloc, url, query, fragment))
    return joined.encode("ascii") if was_bytes else joined


def urldefrag(url):
    (url,), was_bytes = _as_text(url)
    if "#" in url:
        scheme, netloc, path, params, query, fragment = urlparse(url)
        result = DefragResult(urlunparse((scheme, netloc, path, params, query, "")), fragment)
    else:
        result = DefragResult(url, "")
    return _encoded(result) if was_bytes else result


def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    (base, url), was_bytes = _as_text(base, url)
    joined = _joined(base, url, allow_fragments)
    return joined.encode("ascii") if was_bytes else joined


def _joined(base, url, allow_fragments):
    old = urlparse(base, "", allow_fragments)
    new = urlparse(url, old.scheme, allow_fragments)
    if new.scheme != old.scheme or new.scheme not in uses_relative:
        return url
    netloc = new.netloc
    if new.scheme in uses_netloc:
        if netloc:
            return urlunparse(new)
        netloc = old.netloc
    if not new.path and not new.params:
        return urlunparse(
            (new.scheme, netloc, old.path, old.params, new.query or old.query, new.fragment)
        )
    steps = old.path.split("/")
    if steps[-1] != "":
        del steps[-1]
    if new.path[:1] == "/":
        segments = new.path.split("/")
    else:
        segments = steps + new.path.split("/")
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
    return urlunparse((new.scheme, netloc, path, new.params, new.query, new.fragment))
