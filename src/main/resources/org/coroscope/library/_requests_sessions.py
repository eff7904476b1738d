"""Sessions of the library requests."""
import datetime
import time
from urllib.parse import urljoin, urlsplit

from _http_blocking import Broken, ConnectTimeout, ReadTimeout, Wire
from _requests_errors import ConnectionError, InvalidSchema, TooManyRedirects
from _requests_errors import ConnectTimeout as _NoConnection
from _requests_errors import ReadTimeout as _NoAnswer
from _requests_models import (
    CaseInsensitiveDict,
    PreparedRequest,
    Request,
    RequestsCookieJar,
    Response,
    encoding_of,
)
from multidict import CIMultiDict

USER_AGENT = "python-requests/2.32.3"


class HTTPAdapter:
    """How connections are kept."""

    def __init__(self, pool_connections=10, pool_maxsize=10, max_retries=0, pool_block=False):
        self.max_retries = max_retries


HTTPAdapter.__module__ = "requests.adapters"


class Session:
    """Keeps connections, headers and cookies between requests."""

    def __init__(self):
        self.headers = CaseInsensitiveDict(
            {
                "User-Agent": USER_AGENT,
                "Accept-Encoding": "gzip, deflate",
                "Accept": "*/*",
                "Connection": "keep-alive",
            }
        )
        self.auth = None
        self.proxies = {}
        self.hooks = {"response": []}
        self.params = {}
        self.stream = False
        self.verify = True
        self.cert = None
        self.max_redirects = 30
        self.trust_env = True
        self.cookies = RequestsCookieJar()
        self.adapters = {"https://": HTTPAdapter(), "http://": HTTPAdapter()}
        self._idle = {}

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def close(self):
        for wires in self._idle.values():
            for wire in wires:
                wire.close()
        self._idle = {}

    def mount(self, prefix, adapter):
        self.adapters[prefix] = adapter

    def get_adapter(self, url):
        for prefix, adapter in self.adapters.items():
            if url.lower().startswith(prefix.lower()):
                return adapter
        raise InvalidSchema(f"No connection adapters were found for {url!r}")

    def prepare_request(self, request):
        headers = CaseInsensitiveDict(self.headers)
        for name, value in (request.headers or {}).items():
            if value is None:
                headers.pop(name, None)
            else:
                headers[name] = value
        cookies = dict(self.cookies.get_dict(), **dict(request.cookies or {}))
        params = dict(self.params, **request.params) if self.params else request.params
        prepared = PreparedRequest()
        prepared.prepare(
            request.method, request.url, headers, request.files, request.data, params,
            request.auth or self.auth, cookies, request.hooks, request.json,
        )
        return prepared

    def request(
        self,
        method,
        url,
        params=None,
        data=None,
        headers=None,
        cookies=None,
        files=None,
        auth=None,
        timeout=None,
        allow_redirects=True,
        proxies=None,
        hooks=None,
        stream=None,
        verify=None,
        cert=None,
        json=None,
    ):
        request = Request(
            method, url, headers, files, data or {}, params or {}, auth, cookies, hooks, json
        )
        prepared = self.prepare_request(request)
        return self.send(
            prepared, timeout=timeout, allow_redirects=allow_redirects, stream=stream
        )

    def send(self, request, timeout=None, allow_redirects=True, stream=None, **options):
        history = []
        response = self._send_one(request, timeout)
        while allow_redirects and response.is_redirect:
            if len(history) >= self.max_redirects:
                raise TooManyRedirects(
                    f"Exceeded {self.max_redirects} redirects.", response=response
                )
            response.content
            history.append(response)
            request = self._redirected(request, response)
            response = self._send_one(request, timeout)
        response.history = history
        for hook in _hooks(self.hooks) + _hooks(request.hooks):
            response = hook(response) or response
        if not (self.stream if stream is None else stream):
            response.content
        return response

    def _redirected(self, request, response):
        following = PreparedRequest()
        following.method = request.method
        following.url = urljoin(response.url, response.headers["location"])
        following.headers = request.headers.copy()
        following.body = request.body
        following.hooks = request.hooks
        to_get = response.status_code == 303 and request.method != "HEAD"
        if to_get or response.status_code in (301, 302) and request.method == "POST":
            following.method, following.body = "GET", None
        if response.status_code not in (307, 308):
            following.body = None
            for name in ("Content-Length", "Content-Type"):
                following.headers.pop(name, None)
        return following

    def _send_one(self, request, timeout):
        self.get_adapter(request.url)
        connect, read = timeout if isinstance(timeout, tuple) else (timeout, timeout)
        split = urlsplit(request.url)
        secure = split.scheme == "https"
        port = split.port or (443 if secure else 80)
        key = (split.hostname, port, secure)
        pool = f"HTTP{'S' if secure else ''}ConnectionPool(host={split.hostname!r}, port={port})"
        begun = time.perf_counter()
        wire = self._wire(key, connect, pool, request)
        headers = CIMultiDict({"Host": split.netloc.rpartition("@")[2]})
        headers.update(request.headers)
        line = f"{request.method} {request.path_url} HTTP/1.1"
        body = request.body
        try:
            head = wire.ask(
                line, headers, body.encode("utf-8") if isinstance(body, str) else body, read
            )
        except ReadTimeout:
            raise _NoAnswer(
                f"{pool}: Read timed out. (read timeout={read})", request=request
            ) from None
        except Broken as broken:
            what = (
                "ConnectionResetError(104, 'Connection reset by peer')"
                if broken.reset
                else "RemoteDisconnected('Remote end closed connection without response')"
            )
            raise ConnectionError(f"('Connection aborted.', {what})", request=request) from None
        response = self._response(request, wire, head, read, key)
        response.elapsed = datetime.timedelta(seconds=time.perf_counter() - begun)
        return response

    def _wire(self, key, timeout, pool, request):
        idle = self._idle.get(key, [])
        while idle:
            wire = idle.pop()
            if not wire.closed:
                return wire
        maker = "HTTPSConnection" if key[2] else "HTTPConnection"
        said = f"{pool}: Max retries exceeded with url: {request.path_url} (Caused by "
        place = f"<urllib3.connection.{maker} object at {hex(id(request))}>"
        try:
            return Wire(*key, timeout)
        except ConnectTimeout:
            raise _NoConnection(
                f"{said}ConnectTimeoutError({place}, 'Connection to {key[0]} timed out. "
                f"(connect timeout={timeout})'))",
                request=request,
            ) from None
        except OSError as error:
            if error.errno == -2:
                why = (
                    f"NameResolutionError(\"{place}: Failed to resolve '{key[0]}' "
                    '([Errno -2] Name or service not known)")'
                )
            else:
                texts = {111: "Connection refused", 110: "Connection timed out"}
                text = texts.get(error.errno, error.strerror)
                why = (
                    f"NewConnectionError('{place}: Failed to establish a new connection: "
                    f"[Errno {error.errno}] {text}')"
                )
            raise ConnectionError(f"{said}{why})", request=request) from None

    def _response(self, request, wire, head, timeout, key):
        response = Response()
        parts = head.line.split(" ", 2)
        response.status_code = int(parts[1])
        response.reason = parts[2] if len(parts) > 2 else ""
        response.url = request.url
        response.request = request
        for name in dict.fromkeys(head.headers.keys()):
            response.headers[name] = ", ".join(head.headers.getall(name))
        for value in head.headers.getall("Set-Cookie", ()):
            response.cookies.load(value)
            self.cookies.load(value)
        response.encoding = encoding_of(response.headers)
        response._wire = wire
        response._timeout = timeout
        response._release = lambda wire: self._give_back(key, wire)
        response.raw = _Raw(response)
        return response

    def _give_back(self, key, wire):
        if wire.reusable and wire.is_done():
            self._idle.setdefault(key, []).append(wire)
        elif not wire.closed:
            wire.close()

    def get(self, url, **kwargs):
        return self.request("GET", url, **kwargs)

    def options(self, url, **kwargs):
        return self.request("OPTIONS", url, **kwargs)

    def head(self, url, **kwargs):
        kwargs.setdefault("allow_redirects", False)
        return self.request("HEAD", url, **kwargs)

    def post(self, url, data=None, json=None, **kwargs):
        return self.request("POST", url, data=data, json=json, **kwargs)

    def put(self, url, data=None, **kwargs):
        return self.request("PUT", url, data=data, **kwargs)

    def patch(self, url, data=None, **kwargs):
        return self.request("PATCH", url, data=data, **kwargs)

    def delete(self, url, **kwargs):
        return self.request("DELETE", url, **kwargs)


Session.__module__ = "requests.sessions"


def _hooks(hooks):
    given = (hooks or {}).get("response", [])
    return [given] if callable(given) else list(given)


class _Raw:
    """The body as bytes, for `shutil.copyfileobj`."""

    def __init__(self, response):
        self._response = response
        self._rest = b""
        self.decode_content = False

    def read(self, amt=None, decode_content=None):
        while amt is None or len(self._rest) < amt:
            part = self._response._part()
            if not part:
                self._response._consumed = True
                self._response._done()
                break
            self._rest += part
        size = len(self._rest) if amt is None else amt
        data, self._rest = self._rest[:size], self._rest[size:]
        return data


def session():
    return Session()
