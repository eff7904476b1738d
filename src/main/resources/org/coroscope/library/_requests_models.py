"""Requests and answers of the library requests."""
import datetime
import json as json_module
from http.cookies import SimpleCookie
from urllib.parse import urlencode, urlsplit, urlunsplit

from _aiohttp_payload import FormData
from _http_blocking import Broken
from _http_blocking import ReadTimeout as _NoData
from _http_wire import basic_authorization, content_type_parts
from _requests_errors import (
    ChunkedEncodingError,
    ConnectionError,
    HTTPError,
    InvalidJSONError,
    InvalidURL,
    JSONDecodeError,
    MissingSchema,
    StreamConsumedError,
)
from yarl import URL


class CaseInsensitiveDict(dict):
    """A dictionary of headers."""

    def __init__(self, data=None, **kwargs):
        super().__init__()
        self.update(data or {}, **kwargs)

    def _name(self, key):
        lower = key.lower()
        for own in self:
            if own.lower() == lower:
                return own
        return key

    def __setitem__(self, key, value):
        own = self._name(key)
        if own != key and dict.__contains__(self, own):
            dict.__delitem__(self, own)
        dict.__setitem__(self, key, value)

    def __getitem__(self, key):
        return dict.__getitem__(self, self._name(key))

    def __delitem__(self, key):
        dict.__delitem__(self, self._name(key))

    def __contains__(self, key):
        return dict.__contains__(self, self._name(key))

    def get(self, key, default=None):
        return dict.get(self, self._name(key), default)

    def pop(self, key, *default):
        return dict.pop(self, self._name(key), *default)

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, data=(), **kwargs):
        for key, value in dict(data, **kwargs).items():
            self[key] = value

    def lower_items(self):
        return ((key.lower(), value) for key, value in self.items())

    def copy(self):
        return CaseInsensitiveDict(self)


class RequestsCookieJar(SimpleCookie):
    """Cookies by name; a value is a text."""

    def __getitem__(self, name):
        return dict.__getitem__(self, name).value

    def _put(self, key, value, coded):
        from http.cookies import Morsel

        morsel = dict.get(self, key) or Morsel()
        morsel.set(key, value, coded)
        dict.__setitem__(self, key, morsel)

    def get(self, name, default=None, domain=None, path=None):
        return self[name] if name in self else default

    def set(self, name, value, **options):
        self[name] = value

    def get_dict(self, domain=None, path=None):
        return {name: self[name] for name in self}

    def values(self):
        return [self[name] for name in self]

    def items(self):
        return [(name, self[name]) for name in self]

    def update(self, other):
        for name, value in dict(other.get_dict() if hasattr(other, "get_dict") else other).items():
            self[name] = value

    def load(self, rawdata):
        first = rawdata.split(";")[0].strip()
        name, equals, value = first.partition("=")
        if equals:
            self._put(name, *self.value_decode(value))

    def __repr__(self):
        inside = ", ".join(f"<Cookie {name}={self[name]}>" for name in self)
        return f"<RequestsCookieJar[{inside}]>"


class Request:
    """What is to be asked for."""

    def __init__(
        self,
        method=None,
        url=None,
        headers=None,
        files=None,
        data=None,
        params=None,
        auth=None,
        cookies=None,
        hooks=None,
        json=None,
    ):
        self.method = method
        self.url = url
        self.headers = {} if headers is None else headers
        self.files = files
        self.data = [] if data is None else data
        self.params = {} if params is None else params
        self.auth = auth
        self.cookies = cookies
        self.json = json
        self.hooks = {"response": []} if hooks is None else hooks

    def __repr__(self):
        return f"<Request [{self.method}]>"

    def prepare(self):
        prepared = PreparedRequest()
        prepared.prepare(
            self.method, self.url, self.headers, self.files, self.data, self.params, self.auth,
            self.cookies, self.hooks, self.json,
        )
        return prepared


class PreparedRequest:
    """What goes over the wire."""

    method = url = headers = body = None

    def __repr__(self):
        return f"<PreparedRequest [{self.method}]>"

    @property
    def path_url(self):
        split = urlsplit(self.url)
        return (split.path or "/") + (f"?{split.query}" if split.query else "")

    def prepare(
        self,
        method=None,
        url=None,
        headers=None,
        files=None,
        data=None,
        params=None,
        auth=None,
        cookies=None,
        hooks=None,
        json=None,
    ):
        self.method = method.upper()
        self.url = _url_of(url, params)
        self.headers = CaseInsensitiveDict()
        for name, value in (headers or {}).items():
            if value is not None:
                self.headers[name] = value
        self._prepare_body(data, files, json)
        if cookies:
            pairs = cookies.items()
            self.headers.setdefault("Cookie", "; ".join(f"{n}={v}" for n, v in pairs))
        self._prepare_auth(auth)
        self.hooks = hooks or {"response": []}

    def _prepare_body(self, data, files, json):
        kind, body = None, None
        if files:
            form = FormData(default_to_multipart=True)
            for name, value in dict(data or {}).items():
                form.add_field(name, value)
            for name, given in dict(files).items():
                filename, content, *rest = given if isinstance(given, tuple) else (None, given)
                if hasattr(content, "read"):
                    filename = filename or str(getattr(content, "name", name)).rpartition("/")[2]
                    content = content.read()
                form.add_field(name, content, filename=filename or name)
            kind, body = form.encoded()
        elif not data and json is not None:
            try:
                body = json_module.dumps(json, allow_nan=False).encode("utf-8")
            except ValueError as error:
                raise InvalidJSONError(error, request=self) from None
            kind = "application/json"
        elif data:
            if isinstance(data, (str, bytes)):
                body = data.encode("utf-8") if isinstance(data, str) else data
            elif hasattr(data, "read"):
                body = data.read()
                body = body.encode("utf-8") if isinstance(body, str) else body
            elif hasattr(data, "items") or isinstance(data, (list, tuple)):
                body = urlencode(data, doseq=True)
                kind = "application/x-www-form-urlencoded"
            else:
                body = b"".join(data)
        self.body = body
        if body is not None:
            self.headers["Content-Length"] = str(len(body))
        elif self.method not in ("GET", "HEAD"):
            self.headers.setdefault("Content-Length", "0")
        if kind is not None:
            self.headers.setdefault("Content-Type", kind)

    def _prepare_auth(self, auth):
        if auth is None:
            split = urlsplit(self.url)
            auth = (split.username, split.password or "") if split.username else None
        if isinstance(auth, tuple):
            self.headers["Authorization"] = basic_authorization(*auth)
        elif callable(auth):
            auth(self)


def _url_of(url, params):
    """A URL that can be asked for."""
    url = url.decode("utf8") if isinstance(url, bytes) else str(url)
    url = url.lstrip()
    if ":" in url and not url.lower().startswith("http"):
        return url
    split = urlsplit(url)
    if not split.scheme:
        raise MissingSchema(
            f"Invalid URL {url!r}: No scheme supplied. Perhaps you meant https://{url}?"
        )
    if not split.hostname:
        raise InvalidURL(f"Invalid URL {url!r}: No host supplied")
    whole = str(URL(urlunsplit((split.scheme, split.netloc, split.path or "/", split.query, split.fragment))))
    if params:
        if isinstance(params, (str, bytes)):
            extra = params.decode("utf8") if isinstance(params, bytes) else params
        else:
            pairs = params.items() if hasattr(params, "items") else params
            flat = []
            for name, value in pairs:
                many = isinstance(value, (list, tuple))
                flat.extend((name, v) for v in (value if many else [value]) if v is not None)
            extra = urlencode(flat)
        before, hash_mark, fragment = whole.partition("#")
        whole = before + ("&" if urlsplit(before).query else "?") + extra + hash_mark + fragment
    return whole


class Response:
    """An answer."""

    def __init__(self):
        self._content = False
        self._consumed = False
        self._wire = None
        self._timeout = None
        self._release = None
        self.status_code = None
        self.headers = CaseInsensitiveDict()
        self.raw = None
        self.url = None
        self.encoding = None
        self.history = []
        self.reason = None
        self.cookies = RequestsCookieJar()
        self.elapsed = datetime.timedelta(0)
        self.request = None
        self.next = None

    def __repr__(self):
        return f"<Response [{self.status_code}]>"

    def __bool__(self):
        return self.ok

    def __iter__(self):
        return self.iter_content(128)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    @property
    def ok(self):
        try:
            self.raise_for_status()
        except HTTPError:
            return False
        return True

    @property
    def is_redirect(self):
        return "location" in self.headers and self.status_code in (301, 302, 303, 307, 308)

    @property
    def is_permanent_redirect(self):
        return "location" in self.headers and self.status_code in (301, 308)

    @property
    def apparent_encoding(self):
        return "utf-8"

    @property
    def links(self):
        return {}

    def _part(self):
        try:
            return self._wire.part(self._timeout)
        except _NoData:
            raise ConnectionError(
                f"HTTPConnectionPool(host={urlsplit(self.url).hostname!r}, "
                f"port={urlsplit(self.url).port or 80}): Read timed out."
            ) from None
        except Broken as broken:
            if broken.reset:
                raise ChunkedEncodingError(
                    "(\"Connection broken: ConnectionResetError(104, 'Connection reset by peer')\", "
                    "ConnectionResetError(104, 'Connection reset by peer'))"
                ) from None
            raise ChunkedEncodingError(
                f"('Connection broken: IncompleteRead({broken.received} bytes read, "
                f"{broken.missing} more expected)', IncompleteRead({broken.received} bytes read, "
                f"{broken.missing} more expected))"
            ) from None

    def _parts(self, size):
        """The body in parts of a size; None for parts as they come."""
        rest = b""
        while part := self._part():
            if size is None:
                yield part
                continue
            rest += part
            while len(rest) >= size:
                yield rest[:size]
                rest = rest[size:]
        if rest:
            yield rest
        self._consumed = True
        self._done()

    def _done(self):
        release, self._release = self._release, None
        if release is not None:
            release(self._wire)

    def iter_content(self, chunk_size=1, decode_unicode=False):
        if self._consumed and isinstance(self._content, bool):
            raise StreamConsumedError()
        if chunk_size is not None and not isinstance(chunk_size, int):
            raise TypeError(f"chunk_size must be an int, it is instead a {type(chunk_size)}.")
        if self._consumed:
            content = self._content
            size = chunk_size or len(content) or 1
            parts = (content[i : i + size] for i in range(0, len(content), size))
        else:
            parts = self._parts(chunk_size)
        if decode_unicode and self.encoding:
            return (part.decode(self.encoding, "replace") for part in parts)
        return parts

    def iter_lines(self, chunk_size=512, decode_unicode=False, delimiter=None):
        rest = None
        for part in self.iter_content(chunk_size, decode_unicode):
            if rest is not None:
                part = rest + part
            lines = part.split(delimiter) if delimiter else part.splitlines()
            open_end = lines and lines[-1] and part and lines[-1][-1:] == part[-1:]
            rest = lines.pop() if open_end else None
            yield from lines
        if rest is not None:
            yield rest

    @property
    def content(self):
        if self._content is False:
            if self._consumed:
                raise RuntimeError("The content for this response was already consumed")
            self._content = b"".join(self.iter_content(10 * 1024)) if self._wire else None
        self._consumed = True
        return self._content

    @property
    def text(self):
        content = self.content
        if not content:
            return ""
        return str(content, self.encoding or self.apparent_encoding, errors="replace")

    def json(self, **kwargs):
        try:
            return json_module.loads(self.text, **kwargs)
        except json_module.JSONDecodeError as error:
            raise JSONDecodeError(error.msg, error.doc, error.pos)

    def raise_for_status(self):
        kind = {4: "Client", 5: "Server"}.get(self.status_code // 100)
        if kind is not None:
            raise HTTPError(
                f"{self.status_code} {kind} Error: {self.reason} for url: {self.url}",
                response=self,
            )

    def close(self):
        if self._wire is not None and not self._consumed:
            self._wire.close()
        self._done()


def encoding_of(headers):
    kind, parameters = content_type_parts(headers.get("content-type", ""))
    if "charset" in parameters:
        return parameters["charset"].strip("'\"")
    if "text" in kind:
        return "ISO-8859-1"
    if "application/json" in kind:
        return "utf-8"
    return None


for _class in (Request, PreparedRequest, Response):
    _class.__module__ = "requests.models"
for _class in (CaseInsensitiveDict,):
    _class.__module__ = "requests.structures"
RequestsCookieJar.__module__ = "requests.cookies"
