"""Opening URLs, while the program waits."""
from urllib.error import ContentTooShortError, HTTPError, URLError
from urllib.parse import quote, unquote, urljoin, urlsplit, urlunsplit

from http.client import HTTPConnection, HTTPResponse, HTTPSConnection, RemoteDisconnected
from multidict import CIMultiDict

__all__ = [
    "Request", "urlopen", "urlretrieve", "urlcleanup", "build_opener", "install_opener",
    "OpenerDirector", "quote", "unquote", "pathname2url", "url2pathname", "getproxies",
]
USER_AGENT = "Python-urllib/3.11"


class Request:
    """What is to be asked for."""

    def __init__(
        self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None
    ):
        self.full_url = url
        self.headers = {}
        self.unredirected_hdrs = {}
        for name, value in headers.items():
            self.add_header(name, value)
        self.data = data
        if method:
            self.method = method

    @property
    def full_url(self):
        return self._url + (f"#{self.fragment}" if self.fragment else "")

    @full_url.setter
    def full_url(self, url):
        url = url.strip()
        url, _, fragment = url.partition("#")
        self._url, self.fragment = url, fragment or None
        split = urlsplit(url)
        if not split.scheme:
            raise ValueError("unknown url type: %r" % url)
        self.type = split.scheme
        self.host = split.netloc
        self.selector = urlunsplit(("", "", split.path or "/", split.query, ""))

    def get_method(self):
        return getattr(self, "method", "GET" if self.data is None else "POST")

    def get_full_url(self):
        return self.full_url

    def add_header(self, key, val):
        self.headers[key.capitalize()] = val

    def add_unredirected_header(self, key, val):
        self.unredirected_hdrs[key.capitalize()] = val

    def has_header(self, header_name):
        return header_name in self.headers or header_name in self.unredirected_hdrs

    def get_header(self, header_name, default=None):
        return self.headers.get(header_name, self.unredirected_hdrs.get(header_name, default))

    def remove_header(self, header_name):
        self.headers.pop(header_name, None)

    def header_items(self):
        return list({**self.unredirected_hdrs, **self.headers}.items())


class OpenerDirector:
    """Opens URLs with some headers of its own."""

    def __init__(self):
        self.addheaders = [("User-agent", USER_AGENT)]

    def add_handler(self, handler):
        pass

    def open(self, fullurl, data=None, timeout=None):
        request = fullurl
        if isinstance(fullurl, str):
            request = Request(fullurl, data)
        elif data is not None:
            request.data = data
        for _ in range(11):
            response = self._one(request, timeout)
            if response.status not in (301, 302, 303, 307, 308):
                break
            target = response.headers.get("Location")
            if target is None:
                break
            response.close()
            url = urljoin(request.full_url, target)
            request = Request(url, headers=request.headers)
        else:
            raise HTTPError(
                request.full_url,
                response.status,
                "The HTTP server returned a redirect error that would lead to an infinite loop.\n"
                "The last 30x error message was:\n" + response.reason,
                response.headers,
                response,
            )
        if not 200 <= response.status < 300:
            raise HTTPError(
                request.full_url, response.status, response.reason, response.headers, response
            )
        return response

    def _one(self, request, timeout):
        if request.type not in ("http", "https"):
            raise URLError("unknown url type: %s" % request.type)
        if not request.host:
            raise URLError("no host given")
        kind = HTTPSConnection if request.type == "https" else HTTPConnection
        connection = kind(request.host.rpartition("@")[2], timeout=timeout)
        headers = CIMultiDict(self.addheaders)
        body = request.data
        if body is not None:
            if isinstance(body, str):
                raise TypeError(
                    "POST data should be bytes, an iterable of bytes, or a file object. "
                    "It cannot be of type str."
                )
            if hasattr(body, "read"):
                body = body.read()
            headers["Content-type"] = "application/x-www-form-urlencoded"
        for name, value in request.header_items():
            headers[name] = value
        headers["Connection"] = "close"
        try:
            connection.request(request.get_method(), request.selector, body, headers)
        except RemoteDisconnected:
            raise
        except OSError as error:
            raise URLError(error) from error
        response = HTTPResponse(connection._wire, connection._head, request.full_url, timeout)
        return response


_opener = [None]


def build_opener(*handlers):
    return OpenerDirector()


def install_opener(opener):
    _opener[0] = opener


def urlopen(url, data=None, timeout=None, *, cafile=None, capath=None, cadefault=False, context=None):
    if _opener[0] is None:
        _opener[0] = build_opener()
    return _opener[0].open(url, data, timeout)


def urlretrieve(url, filename=None, reporthook=None, data=None):
    import tempfile

    with urlopen(url, data) as response:
        headers = response.info()
        if filename is None:
            filename = tempfile.mkstemp()[1]
        size = int(headers.get("Content-Length") or -1)
        block, read, number = 8192, 0, 0
        with open(filename, "wb") as file:
            if reporthook:
                reporthook(number, block, size)
            while part := response.read(block):
                read += len(part)
                file.write(part)
                number += 1
                if reporthook:
                    reporthook(number, block, size)
    if 0 <= read < size:
        raise ContentTooShortError(
            "retrieval incomplete: got only %i out of %i bytes" % (read, size),
            (filename, headers),
        )
    return filename, headers


def urlcleanup():
    pass


def pathname2url(pathname):
    return quote(pathname)


def url2pathname(pathname):
    return unquote(pathname)


def getproxies():
    return {}


class BaseHandler:
    pass


class HTTPHandler(BaseHandler):
    def __init__(self, debuglevel=None):
        pass


class HTTPSHandler(HTTPHandler):
    def __init__(self, debuglevel=None, context=None, check_hostname=None):
        pass


class ProxyHandler(BaseHandler):
    def __init__(self, proxies=None):
        pass


class HTTPCookieProcessor(BaseHandler):
    def __init__(self, cookiejar=None):
        self.cookiejar = cookiejar

