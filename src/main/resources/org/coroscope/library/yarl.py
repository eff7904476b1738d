"""URLs as immutable objects."""
from urllib.parse import parse_qsl, quote, unquote, urlencode, urljoin, urlsplit, urlunsplit

from multidict import MultiDict, MultiDictProxy

_PORTS = {"http": 80, "https": 443, "ws": 80, "wss": 443, "ftp": 21}
_PATH_SAFE = "/@:!$&'()*+,;=~%"
_QUERY_SAFE = "/@:!$'()*,;~?=&+%"


def _requoted(text, safe):
    """Quotes what has to be, and leaves what is quoted already."""
    return quote(text, safe=safe)


class URL:
    """A URL; every change gives a new one."""

    __slots__ = ("_val",)

    def __init__(self, val="", *, encoded=False):
        if isinstance(val, URL):
            self._val = val._val
            return
        if not isinstance(val, str):
            raise TypeError("Constructor parameter should be str")
        split = urlsplit(val)
        if encoded:
            self._val = split
            return
        netloc = split.netloc
        if netloc:
            if split.hostname is None and split.scheme in _PORTS:
                raise ValueError("Invalid URL: host is required for absolute urls")
            split.port
            netloc = netloc.lower() if "@" not in netloc else netloc
            usual = _PORTS.get(split.scheme)
            if usual is not None and netloc.endswith(f":{usual}"):
                netloc = netloc[: -len(f":{usual}")]
        path = _requoted(split.path, _PATH_SAFE)
        if netloc and not path:
            path = "/"
        query = _requoted(split.query.replace(" ", "+"), _QUERY_SAFE)
        self._val = split._replace(
            netloc=netloc, path=path, query=query, fragment=_requoted(split.fragment, "?/:@-._~!$&'()*+,;=%")
        )

    @classmethod
    def build(
        cls,
        *,
        scheme="",
        authority="",
        user=None,
        password=None,
        host="",
        port=None,
        path="",
        query=None,
        query_string="",
        fragment="",
        encoded=False,
    ):
        netloc = authority
        if host:
            netloc = host if port is None else f"{host}:{port}"
            if user is not None:
                secret = "" if password is None else f":{password}"
                netloc = f"{user}{secret}@{netloc}"
        url = cls(urlunsplit((scheme, netloc, path, query_string, fragment)), encoded=encoded)
        return url.with_query(query) if query else url

    def _with(self, **parts):
        made = URL.__new__(URL)
        made._val = self._val._replace(**parts)
        return made

    def __str__(self):
        return urlunsplit(self._val)

    def __repr__(self):
        return f"URL('{self}')"

    def __eq__(self, other):
        return isinstance(other, URL) and str(self) == str(other)

    def __lt__(self, other):
        return str(self) < str(other)

    def __hash__(self):
        return hash(str(self))

    def __bool__(self):
        return bool(self._val.netloc or self._val.path or self._val.query or self._val.fragment)

    def is_absolute(self):
        return bool(self._val.netloc)

    @property
    def absolute(self):
        return bool(self._val.netloc)

    def is_default_port(self):
        return self.port is not None and self.port == _PORTS.get(self.scheme)

    scheme = property(lambda self: self._val.scheme)
    user = property(lambda self: self._val.username)
    password = property(lambda self: self._val.password)
    host = property(lambda self: self._val.hostname)
    raw_host = property(lambda self: self._val.hostname)
    explicit_port = property(lambda self: self._val.port)
    raw_path = property(lambda self: self._val.path or "/" * bool(self._val.netloc))
    path = property(lambda self: unquote(self._val.path or "/" * bool(self._val.netloc)))
    raw_query_string = property(lambda self: self._val.query)
    query_string = property(lambda self: unquote(self._val.query.replace("+", " ")))
    raw_fragment = property(lambda self: self._val.fragment)
    fragment = property(lambda self: unquote(self._val.fragment))

    @property
    def port(self):
        given = self._val.port
        return _PORTS.get(self.scheme) if given is None else given

    @property
    def authority(self):
        return self._val.netloc

    raw_authority = authority

    @property
    def query(self):
        return MultiDictProxy(MultiDict(parse_qsl(self._val.query, keep_blank_values=True)))

    @property
    def path_qs(self):
        return self.path + (f"?{self.query_string}" if self._val.query else "")

    @property
    def raw_path_qs(self):
        return self.raw_path + (f"?{self._val.query}" if self._val.query else "")

    @property
    def parts(self):
        path = self.path
        if path.startswith("/"):
            return ("/",) + tuple(path[1:].split("/"))
        return tuple(path.split("/"))

    raw_parts = parts

    @property
    def name(self):
        parts = self.parts
        return parts[-1] if parts[-1] != "/" else ""

    @property
    def suffix(self):
        name = self.name
        dot = name.rfind(".")
        return name[dot:] if 0 < dot < len(name) - 1 else ""

    @property
    def parent(self):
        path = self.raw_path
        if not path or path == "/":
            return self._with(query="", fragment="")
        return self._with(path=path.rpartition("/")[0] or "/", query="", fragment="")

    def origin(self):
        if not self.is_absolute():
            raise ValueError("URL should be absolute")
        if not self.scheme:
            raise ValueError("URL should have scheme")
        netloc = self._val.netloc.rpartition("@")[2]
        return self._with(netloc=netloc, path="", query="", fragment="")

    def relative(self):
        if not self.is_absolute():
            raise ValueError("URL should be absolute")
        return self._with(scheme="", netloc="")

    def with_scheme(self, scheme):
        return self._with(scheme=scheme.lower())

    def with_host(self, host):
        port = "" if self._val.port is None else f":{self._val.port}"
        return self._with(netloc=host + port)

    def with_port(self, port):
        return self._with(netloc=self.host if port is None else f"{self.host}:{port}")

    def with_user(self, user):
        rest = self._val.netloc.rpartition("@")[2]
        return self._with(netloc=rest if user is None else f"{user}@{rest}")

    def with_path(self, path, *, encoded=False):
        path = path if encoded else quote(path, safe="/@:!$&'()*+,;=~")
        if self.is_absolute() and not path.startswith("/"):
            path = "/" + path
        return self._with(path=path, query="", fragment="")

    def with_name(self, name):
        return self._with(
            path=self.raw_path.rpartition("/")[0] + "/" + quote(name, safe="@:!$&'()*+,;=~"),
            query="",
            fragment="",
        )

    def with_fragment(self, fragment):
        raw = "" if fragment is None else quote(fragment, safe="?/:@")
        return self if raw == self._val.fragment else self._with(fragment=raw)

    def _query_text(self, args, kwargs):
        if kwargs:
            if args:
                raise ValueError("Either kwargs or single query parameter must be present")
            query = kwargs
        else:
            (query,) = args
        if query is None:
            return None
        if isinstance(query, str):
            return _requoted(query.replace(" ", "+"), _QUERY_SAFE)
        pairs = query.items() if hasattr(query, "items") else query
        flat = []
        for key, value in pairs:
            for item in value if isinstance(value, (list, tuple)) else (value,):
                if isinstance(item, bool) or not isinstance(item, (str, int, float)):
                    raise TypeError(
                        "Invalid variable type: value should be str, int or float, "
                        f"got {item!r} of type {type(item)}"
                    )
                flat.append((key, str(item)))
        return urlencode(flat, safe="/@:!$'()*,;~?")

    def with_query(self, *args, **kwargs):
        return self._with(query=self._query_text(args, kwargs) or "")

    def update_query(self, *args, **kwargs):
        new = self._query_text(args, kwargs)
        if new is None:
            return self._with(query="")
        merged = MultiDict(self.query)
        merged.update(MultiDict(parse_qsl(new, keep_blank_values=True)))
        return self.with_query(merged)

    def extend_query(self, *args, **kwargs):
        new = self._query_text(args, kwargs)
        if not new:
            return self
        return self._with(query=f"{self._val.query}&{new}" if self._val.query else new)

    def __mod__(self, query):
        return self.update_query(query)

    def __truediv__(self, name):
        return self.joinpath(name)

    def joinpath(self, *others, encoded=False):
        path = self.raw_path.rstrip("/")
        for other in others:
            if other.startswith("/"):
                raise ValueError(f"Appending path {other!r} starting from slash is forbidden")
            path += "/" + (other if encoded else quote(other, safe="/@:!$&'()*+,;=~"))
        return self._with(path=path, query="", fragment="")

    def join(self, url):
        if not isinstance(url, URL):
            raise TypeError("url should be URL")
        return URL(urljoin(str(self), str(url)), encoded=True)

    def human_repr(self):
        return unquote(str(self))
