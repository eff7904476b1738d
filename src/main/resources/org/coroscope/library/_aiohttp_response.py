"""What aiohttp's client gets."""
import json as json_module
from collections import namedtuple

import _network
from _aiohttp_errors import ClientConnectionError, ClientResponseError, ContentTypeError
from _aiohttp_streams import StreamReader
from _http_wire import content_type_parts
from http.cookies import SimpleCookie
from multidict import CIMultiDictProxy
from yarl import URL

RequestInfo = namedtuple("RequestInfo", "url method headers real_url")
HttpVersion = namedtuple("HttpVersion", "major minor")
RequestInfo.__module__ = "aiohttp.client_reqrep"
HttpVersion.__module__ = "aiohttp.http_writer"
HttpVersion10, HttpVersion11 = HttpVersion(1, 0), HttpVersion(1, 1)


class ClientResponse:
    """An answer: status and headers are there, the body may still be on its way."""

    version = status = reason = None
    content = None
    _headers = None
    _raw_headers = ()

    def __init__(self, method, url, request_info, loop, session, limit):
        self.method = method
        self.cookies = SimpleCookie()
        self._real_url = url
        self._url = url.with_fragment(None)
        self._request_info = request_info
        self._loop = loop
        self._session = session
        self._limit = limit
        self._history = ()
        self._connection = None
        self._body = None
        self._closed = True
        self._released = False
        self._start_waiter = None
        self._read_limit = None

    def __repr__(self):
        reason = None if self.reason is None else self.reason.encode("ascii", "backslashreplace")
        reason = None if reason is None else reason.decode("ascii")
        url = str(self.url).encode("ascii", "backslashreplace").decode("ascii")
        return f"<ClientResponse({url}) [{self.status} {reason}]>\n{self.headers}\n"

    url = property(lambda self: self._url)
    real_url = property(lambda self: self._real_url)
    host = property(lambda self: self._url.host)
    headers = property(lambda self: self._headers)
    raw_headers = property(lambda self: self._raw_headers)
    request_info = property(lambda self: self._request_info)
    history = property(lambda self: self._history)
    connection = property(lambda self: self._connection)
    closed = property(lambda self: self._closed)

    @property
    def ok(self):
        return 400 > self.status

    @property
    def content_type(self):
        given = self._headers.get("Content-Type")
        return "application/octet-stream" if given is None else content_type_parts(given)[0]

    @property
    def charset(self):
        return content_type_parts(self._headers.get("Content-Type", ""))[1].get("charset")

    @property
    def content_length(self):
        given = self._headers.get("Content-Length")
        return None if given is None else int(given)

    @property
    def content_disposition(self):
        return None

    @property
    def links(self):
        return {}

    # What the connection tells.

    async def start(self, connection, bodiless, read_limit):
        """Waits for the head of the answer."""
        self._closed = False
        self._connection = connection
        self._read_limit = read_limit
        self._start_waiter = _network.waiter(self._loop, "IO", f"the answer of {_brief(self._url)}")
        connection.protocol.expect(self, bodiless)
        with self._limit, read_limit():
            await self._start_waiter
        return self

    def _started(self, head):
        parts = head.line.split(" ", 2)
        major, _, minor = parts[0][5:].partition(".")
        self.version = HttpVersion(int(major), int(minor))
        self.status = int(parts[1])
        self.reason = parts[2] if len(parts) > 2 else ""
        self._headers = CIMultiDictProxy(head.headers)
        self._raw_headers = tuple(
            (name.encode("utf-8"), value.encode("utf-8")) for name, value in head.headers.items()
        )
        for value in head.headers.getall("Set-Cookie", ()):
            self.cookies.load(value)
        self.content = StreamReader(self._loop, _brief(self._url))
        self.content._read_limit = self._guard
        self.content._on_end = self._whole
        if not self._start_waiter.done():
            self._start_waiter.set_result(None)
        return self.content

    def _failed(self, error):
        if not self._start_waiter.done():
            self._start_waiter.set_exception(error)

    def _guard(self):
        return _Both(self._limit, self._read_limit())

    def _whole(self):
        """The body is complete: the connection can be used again."""
        self._limit.close()
        self._closed = True
        self._give_back("release")

    def _give_back(self, how):
        connection, self._connection = self._connection, None
        if connection is not None:
            getattr(connection, how)()

    # What the program does.

    def close(self):
        self._released = True
        self._closed = True
        self._limit.close()
        self._give_back("close")
        self._notify()

    def release(self):
        self._released = True
        self._closed = True
        self._limit.close()
        connection = self._connection
        if connection is not None and not (self.content is not None and self.content.is_eof()):
            # What is still to come has to be thrown away with the connection.
            connection.protocol.forget()
        self._give_back("release")
        self._notify()
        return _Nothing()

    def _notify(self):
        if self.content is not None and not self.content.is_eof():
            if self.content.exception() is None:
                self.content.set_exception(ClientConnectionError("Connection closed"))

    async def wait_for_close(self):
        self.release()

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.release()

    def raise_for_status(self):
        if not self.ok:
            self.release()
            raise ClientResponseError(
                self.request_info,
                self.history,
                status=self.status,
                message=self.reason,
                headers=self.headers,
            )

    async def read(self):
        if self._body is None:
            try:
                self._body = await self.content.read()
            except BaseException:
                self.close()
                raise
        elif self._released:
            pass
        return self._body

    def get_encoding(self):
        kind, parameters = content_type_parts(self._headers.get("Content-Type", ""))
        encoding = parameters.get("charset")
        if encoding:
            try:
                b"".decode(encoding)
                return encoding
            except LookupError:
                pass
        return "utf-8"

    async def text(self, encoding=None, errors="strict"):
        if self._body is None:
            await self.read()
        return self._body.decode(encoding or self.get_encoding(), errors)

    async def json(self, *, encoding=None, loads=json_module.loads, content_type="application/json"):
        if self._body is None:
            await self.read()
        if content_type:
            kind = content_type_parts(self._headers.get("Content-Type", ""))[0]
            wanted = content_type.lower()
            like_json = kind.startswith("application/") and kind.endswith("+json")
            if kind != wanted and not (wanted == "application/json" and like_json):
                raise ContentTypeError(
                    self.request_info,
                    self.history,
                    status=self.status,
                    message=f"Attempt to decode JSON with unexpected mimetype: {kind}",
                    headers=self.headers,
                )
        stripped = self._body.strip()
        if not stripped:
            return None
        return loads(stripped.decode(encoding or self.get_encoding()))


def _brief(url):
    """A URL as people call it."""
    return str(url).partition("://")[2]


class _Both:
    """Two limits at once."""

    def __init__(self, outer, inner):
        self._outer = outer
        self._inner = inner

    def __enter__(self):
        self._outer.__enter__()
        self._inner.__enter__()

    def __exit__(self, kind, error, traceback):
        try:
            self._inner.__exit__(kind, error, traceback)
        finally:
            self._outer.__exit__(kind, error, traceback)


class _Nothing:
    """What may be awaited, but need not."""

    def __await__(self):
        return iter(())


ClientResponse.__module__ = "aiohttp.client_reqrep"
