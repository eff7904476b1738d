"""aiohttp's client."""
import asyncio
from collections import namedtuple

import _network
from _aiohttp_connector import BaseConnector, ConnectionKey, TCPConnector
from _aiohttp_cookies import CookieJar
from _aiohttp_errors import (
    ClientConnectionError,
    ClientError,
    ClientOSError,
    InvalidURL,
    InvalidUrlClientError,
    InvalidUrlRedirectClientError,
    NonHttpUrlClientError,
    NonHttpUrlRedirectClientError,
    ServerDisconnectedError,
    TooManyRedirects,
)
from _aiohttp_limits import DEFAULT_TIMEOUT, ClientTimeout, RequestLimits, TotalLimit
from _aiohttp_payload import body_of, default_serialize
from _aiohttp_response import ClientResponse, HttpVersion11, RequestInfo
from _http_wire import basic_authorization, head_bytes
from multidict import CIMultiDict, CIMultiDictProxy
from yarl import URL

USER_AGENT = "Python/3.11 aiohttp/3.11.18"
_sentinel = object()


class BasicAuth(namedtuple("BasicAuth", ["login", "password", "encoding"])):
    """A name and a password."""

    def __new__(cls, login, password="", encoding="latin1"):
        if login is None:
            raise ValueError("None is not allowed as login value")
        if password is None:
            raise ValueError("None is not allowed as password value")
        if ":" in login:
            raise ValueError('A ":" is not allowed in login (RFC 1945#section-11.1)')
        return super().__new__(cls, login, password, encoding)

    def encode(self):
        return basic_authorization(self.login, self.password, self.encoding)


BasicAuth.__module__ = "aiohttp.helpers"


class ClientSession:
    """Sends requests; keeps connections, headers and cookies between them."""

    def __init__(
        self,
        base_url=None,
        *,
        connector=None,
        loop=None,
        cookies=None,
        headers=None,
        proxy=None,
        proxy_auth=None,
        skip_auto_headers=None,
        auth=None,
        json_serialize=default_serialize,
        request_class=None,
        response_class=ClientResponse,
        ws_response_class=None,
        version=HttpVersion11,
        cookie_jar=None,
        connector_owner=True,
        raise_for_status=False,
        read_timeout=_sentinel,
        conn_timeout=None,
        timeout=_sentinel,
        auto_decompress=True,
        trust_env=False,
        requote_redirect_url=True,
        trace_configs=None,
        read_bufsize=2**16,
        max_line_size=8190,
        max_field_size=8190,
        fallback_charset_resolver=None,
    ):
        # Set first, for whoever asks whether a session that failed to be made is closed.
        self._connector = None
        if base_url is not None and not isinstance(base_url, URL):
            base_url = URL(base_url)
        if base_url is not None and not base_url.is_absolute():
            raise ValueError("base_url must be an absolute URL.")
        self._base_url = base_url
        if loop is None and connector is not None:
            loop = connector._loop
        if loop is None:
            loop = asyncio.get_running_loop()
        if connector is not None and connector._loop is not loop:
            raise RuntimeError("Session and connector has to use same event loop")
        self._loop = loop
        self._usual_timeout = timeout is _sentinel or timeout is None
        if self._usual_timeout:
            self._timeout = DEFAULT_TIMEOUT
            if read_timeout is not _sentinel:
                self._timeout = ClientTimeout(total=read_timeout, connect=conn_timeout)
                self._usual_timeout = False
        elif not isinstance(timeout, ClientTimeout):
            raise ValueError(
                f"timeout parameter cannot be of {type(timeout)} type, "
                "please use 'timeout=ClientTimeout(...)'"
            )
        else:
            self._timeout = timeout
        self._connector = TCPConnector(loop=loop) if connector is None else connector
        self._connector_owner = connector_owner
        self._cookie_jar = CookieJar() if cookie_jar is None else cookie_jar
        if cookies:
            self._cookie_jar.update_cookies(cookies)
        self._default_headers = CIMultiDict(headers or {})
        self._skip_auto_headers = {name.lower() for name in skip_auto_headers or ()}
        self._default_auth = auth
        self._json_serialize = json_serialize
        self._response_class = response_class
        self._version = version
        self._raise_for_status = raise_for_status
        self._auto_decompress = auto_decompress
        self._trust_env = trust_env
        _network.at_end(loop, self._warn_if_open)

    def _warn_if_open(self):
        if not self.closed:
            self._loop.call_exception_handler(
                {"client_session": self, "message": "Unclosed client session"}
            )

    # ---- requests

    def request(self, method, url, **kwargs):
        return _RequestContextManager(self._request(method, url, **kwargs))

    def get(self, url, *, allow_redirects=True, **kwargs):
        return self.request("GET", url, allow_redirects=allow_redirects, **kwargs)

    def options(self, url, *, allow_redirects=True, **kwargs):
        return self.request("OPTIONS", url, allow_redirects=allow_redirects, **kwargs)

    def head(self, url, *, allow_redirects=False, **kwargs):
        return self.request("HEAD", url, allow_redirects=allow_redirects, **kwargs)

    def post(self, url, *, data=None, **kwargs):
        return self.request("POST", url, data=data, **kwargs)

    def put(self, url, *, data=None, **kwargs):
        return self.request("PUT", url, data=data, **kwargs)

    def patch(self, url, *, data=None, **kwargs):
        return self.request("PATCH", url, data=data, **kwargs)

    def delete(self, url, **kwargs):
        return self.request("DELETE", url, **kwargs)

    def ws_connect(self, url, **kwargs):
        raise NotImplementedError("Coroscope's network does not carry web sockets")

    def _build_url(self, str_or_url):
        url = URL(str_or_url)
        if self._base_url is None:
            return url
        if url.is_absolute():
            return url
        return self._base_url.join(url)

    def _headers(self, headers):
        merged = CIMultiDict(self._default_headers)
        if headers:
            given = CIMultiDict(headers)
            for name in set(given.keys()):
                if name in merged:
                    del merged[name]
            merged.extend(given)
        return merged

    async def _request(
        self,
        method,
        str_or_url,
        *,
        params=None,
        data=None,
        json=None,
        cookies=None,
        headers=None,
        skip_auto_headers=None,
        auth=None,
        allow_redirects=True,
        max_redirects=10,
        compress=None,
        chunked=None,
        expect100=False,
        raise_for_status=None,
        read_until_eof=True,
        proxy=None,
        proxy_auth=None,
        timeout=_sentinel,
        verify_ssl=None,
        fingerprint=None,
        ssl_context=None,
        ssl=True,
        server_hostname=None,
        proxy_headers=None,
        trace_request_ctx=None,
        read_bufsize=None,
        auto_decompress=None,
        max_line_size=None,
        max_field_size=None,
    ):
        if self.closed:
            raise RuntimeError("Session is closed")
        kind, body = await body_of(data, json, self._json_serialize)
        headers = self._headers(headers)
        usual = False
        if timeout is _sentinel or timeout is None:
            timeout, usual = self._timeout, self._usual_timeout
        elif not isinstance(timeout, ClientTimeout):
            timeout = ClientTimeout(total=timeout)
        try:
            url = self._build_url(str_or_url)
        except ValueError as error:
            raise InvalidUrlClientError(str_or_url) from error
        if params is not None:
            url = url.update_query(params)
        if verify_ssl is False or ssl is None:
            ssl = False if verify_ssl is False else True
        limit = TotalLimit(self._loop, timeout, usual)
        history = []
        redirects = 0
        try:
            while True:
                self._check_url(url, str_or_url, bool(history))
                response = await self._send(
                    method, url, headers, kind, body, cookies, auth, limit, timeout, usual, ssl,
                    skip_auto_headers,
                )
                self._cookie_jar.update_cookies(response.cookies, response.url)
                if response.status not in (301, 302, 303, 307, 308) or not allow_redirects:
                    break
                redirects += 1
                history.append(response)
                if max_redirects and redirects >= max_redirects:
                    response.close()
                    raise TooManyRedirects(history[0].request_info, tuple(history))
                to_get = response.status == 303 and method != "HEAD"
                if to_get or response.status in (301, 302) and method == "POST":
                    method, kind, body = "GET", None, None
                    headers.pop("Content-Length", None)
                target = response.headers.get("Location") or response.headers.get("URI")
                if target is None:
                    break
                response.release()
                try:
                    following = URL(target)
                except ValueError as error:
                    raise InvalidUrlRedirectClientError(
                        target, "Server attempted redirecting to a location that does not look like a URL"
                    ) from error
                url = following if following.is_absolute() else url.join(following)
                limit = TotalLimit(self._loop, timeout, usual)
        except BaseException:
            limit.close()
            raise
        response._history = tuple(history)
        if raise_for_status is None:
            raise_for_status = self._raise_for_status
        if raise_for_status is True:
            response.raise_for_status()
        elif callable(raise_for_status):
            await raise_for_status(response)
        return response

    @staticmethod
    def _check_url(url, given, redirected):
        if url.scheme not in ("http", "https", ""):
            raise (NonHttpUrlRedirectClientError if redirected else NonHttpUrlClientError)(url)
        if not url.host or not url.scheme:
            raise (InvalidUrlRedirectClientError if redirected else InvalidUrlClientError)(url)

    async def _send(
        self, method, url, headers, kind, body, cookies, auth, limit, timeout, usual, ssl, skip
    ):
        """One request, without what it may be redirected to."""
        method = method.upper()
        sent = self._all_headers(method, url, headers, kind, body, cookies, auth, skip)
        key = ConnectionKey(url.host, url.port, url.scheme == "https", ssl, None, None, None)
        limits = RequestLimits(self._loop, timeout, url, usual)
        info = RequestInfo(url.with_fragment(None), method, CIMultiDictProxy(sent), url)
        bodiless = method == "HEAD"
        # A connection that was kept may be gone by now; then a new one is tried, once.
        retries = 1 if method in ("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE") else 0
        while True:
            with limit:
                connection = await self._connector.connect(key, limits)
            response = self._response_class(method, url, info, self._loop, self, limit)
            head = head_bytes(f"{method} {url.raw_path_qs} HTTP/1.1", sent)
            connection.protocol.write(head if body is None else head + body)
            try:
                return await response.start(connection, bodiless, limits.sock_read)
            except (ClientOSError, ServerDisconnectedError) as error:
                response.close()
                if not retries or not connection.used:
                    raise
                retries -= 1
            except BaseException:
                response.close()
                raise

    def _all_headers(self, method, url, headers, kind, body, cookies, auth, skip):
        sent = CIMultiDict()
        host = url.host if url.is_default_port() else f"{url.host}:{url.port}"
        sent["Host"] = headers.get("Host", host)
        for name, value in headers.items():
            if name.lower() != "host":
                sent.add(name, str(value))
        skipped = self._skip_auto_headers | {name.lower() for name in skip or ()}
        for name, value in (
            ("Accept", "*/*"),
            ("Accept-Encoding", "gzip, deflate"),
            ("User-Agent", USER_AGENT),
        ):
            if name not in sent and name.lower() not in skipped:
                sent[name] = value
        jar = self._cookie_jar.filter_cookies(url)
        for name, value in dict(cookies or {}).items():
            jar[name] = value
        if jar and "Cookie" not in sent:
            sent["Cookie"] = "; ".join(f"{name}={morsel.value}" for name, morsel in jar.items())
        auth = auth or self._default_auth
        if auth is None and url.user is not None:
            auth = BasicAuth(url.user, url.password or "")
        if auth is not None:
            if not isinstance(auth, BasicAuth):
                raise TypeError("BasicAuth() tuple is required instead")
            sent["Authorization"] = auth.encode()
        if body is not None:
            sent["Content-Length"] = str(len(body))
            if "Content-Type" not in sent and kind is not None:
                sent["Content-Type"] = kind
        elif method in ("POST", "PUT", "PATCH"):
            sent["Content-Length"] = "0"
        return sent

    # ---- the session itself

    async def close(self):
        if not self.closed:
            if self._connector is not None and self._connector_owner:
                await self._connector.close()
            self._connector = None

    @property
    def closed(self):
        return self._connector is None or self._connector.closed

    connector = property(lambda self: self._connector)
    cookie_jar = property(lambda self: self._cookie_jar)
    version = property(lambda self: self._version)
    loop = property(lambda self: self._loop)
    timeout = property(lambda self: self._timeout)
    headers = property(lambda self: self._default_headers)
    auth = property(lambda self: self._default_auth)
    json_serialize = property(lambda self: self._json_serialize)
    raise_for_status = property(lambda self: self._raise_for_status)
    skip_auto_headers = property(lambda self: frozenset(self._skip_auto_headers))
    connector_owner = property(lambda self: self._connector_owner)

    def detach(self):
        self._connector = None

    def __enter__(self):
        raise TypeError("Use async with instead")

    def __exit__(self, *exc):
        pass

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        await self.close()


ClientSession.__module__ = "aiohttp.client"


class _RequestContextManager:
    """A request under way: may be awaited, or used with `async with`."""

    def __init__(self, coroutine):
        self._coroutine = coroutine
        self._response = None

    def send(self, arg):
        return self._coroutine.send(arg)

    def throw(self, *args):
        return self._coroutine.throw(*args)

    def close(self):
        return self._coroutine.close()

    def __await__(self):
        return self._coroutine.__await__()

    def __iter__(self):
        return self.__await__()

    async def __aenter__(self):
        self._response = await self._coroutine
        return await self._response.__aenter__()

    async def __aexit__(self, kind, error, traceback):
        self._response.release()


class _SessionRequestContextManager:
    """A single request with a session of its own."""

    def __init__(self, coroutine, session):
        self._coroutine = coroutine
        self._session = session
        self._response = None

    async def __aenter__(self):
        try:
            self._response = await self._coroutine
        except BaseException:
            await self._session.close()
            raise
        return self._response

    async def __aexit__(self, kind, error, traceback):
        self._response.release()
        await self._session.close()


for _class in (_RequestContextManager, _SessionRequestContextManager):
    _class.__module__ = "aiohttp.client"


def request(method, url, *, version=HttpVersion11, connector=None, loop=None, **kwargs):
    """A single request: `async with aiohttp.request("GET", url) as response:`."""
    owner = connector is None
    if owner:
        connector = TCPConnector(loop=loop, force_close=True)
    session = ClientSession(
        loop=loop,
        cookies=kwargs.pop("cookies", None),
        version=version,
        timeout=kwargs.pop("timeout", _sentinel),
        connector=connector,
        connector_owner=owner,
    )
    return _SessionRequestContextManager(session._request(method, url, **kwargs), session)
