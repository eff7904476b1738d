"""Answers of aiohttp's server."""
import json as json_module
import time
from http.cookies import SimpleCookie

import _network
from _http_wire import content_type_parts, head_bytes
from multidict import CIMultiDict

SERVER_SOFTWARE = "Python/3.11 aiohttp/3.11.18"
_sentinel = object()
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = (
    "", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
)


def date_text():
    """The time as headers give it."""
    year, month, day, hour, minute, second, weekday, *_ = time.gmtime()
    return (
        f"{_DAYS[weekday]}, {day:02d} {_MONTHS[month]} {year} {hour:02d}:{minute:02d}:{second:02d} GMT"
    )


class StreamResponse:
    """An answer whose body is written bit by bit."""

    _length_check = True

    def __init__(self, *, status=200, reason=None, headers=None):
        self._headers = CIMultiDict(headers or {})
        self._cookies = SimpleCookie()
        self._keep_alive = None
        self._chunked = False
        self._request = None
        self._sent = False
        self._ended = False
        self._state = {}
        self.body_length = 0
        self._set_status(status, reason)

    def __repr__(self):
        if self._ended:
            info = "eof"
        elif self._sent:
            info = f"{self._request.method} {self._request.path} "
        else:
            info = "not prepared"
        return f"<{type(self).__name__} {self.reason} {info}>"

    def __eq__(self, other):
        return self is other

    def __hash__(self):
        return hash(id(self))

    def __getitem__(self, key):
        return self._state[key]

    def __setitem__(self, key, value):
        self._state[key] = value

    prepared = property(lambda self: self._sent)
    status = property(lambda self: self._status)
    reason = property(lambda self: self._reason)
    chunked = property(lambda self: self._chunked)
    headers = property(lambda self: self._headers)
    cookies = property(lambda self: self._cookies)
    keep_alive = property(lambda self: self._keep_alive)

    def set_status(self, status, reason=None):
        assert not self.prepared, "Cannot change the response status code after the headers have been sent"
        self._set_status(status, reason)

    def _set_status(self, status, reason):
        self._status = int(status)
        if reason is None:
            known = _network.reason(self._status)
            reason = "" if known == "Unknown" else known
        elif "\n" in reason:
            raise ValueError("Reason cannot contain \\n")
        self._reason = reason

    def force_close(self):
        self._keep_alive = False

    def enable_chunked_encoding(self, chunk_size=None):
        if "Content-Length" in self._headers:
            raise RuntimeError("You can't enable chunked encoding when a content length is set")
        self._chunked = True

    def enable_compression(self, force=None):
        pass

    def set_cookie(self, name, value, *, path="/", **attributes):
        self._cookies[name] = value
        morsel = self._cookies[name]
        morsel["path"] = path
        for key, given in attributes.items():
            if given is not None and given is not False:
                morsel[key.replace("_", "-")] = given if isinstance(given, bool) else str(given)

    def del_cookie(self, name, *, path="/", domain=None, **attributes):
        self.set_cookie(name, "", path=path, domain=domain, max_age=0)

    @property
    def content_length(self):
        given = self._headers.get("Content-Length")
        return None if given is None else int(given)

    @content_length.setter
    def content_length(self, value):
        if value is None:
            self._headers.popone("Content-Length", None)
        else:
            self._headers["Content-Length"] = str(int(value))

    @property
    def content_type(self):
        return content_type_parts(
            self._headers.get("Content-Type", "application/octet-stream")
        )[0]

    @content_type.setter
    def content_type(self, value):
        self._set_type(str(value), self.charset)

    @property
    def charset(self):
        return content_type_parts(self._headers.get("Content-Type", ""))[1].get("charset")

    @charset.setter
    def charset(self, value):
        kind = self.content_type
        if kind == "application/octet-stream":
            raise RuntimeError(
                "Setting charset for application/octet-stream doesn't make sense, "
                "setup content_type first"
            )
        self._set_type(kind, value)

    def _set_type(self, kind, charset):
        self._headers["Content-Type"] = kind if charset is None else f"{kind}; charset={charset}"

    @property
    def last_modified(self):
        return self._headers.get("Last-Modified")

    async def prepare(self, request):
        if self._ended or self._sent:
            return self
        self._request = request
        await request._prepare_hook(self)
        self._finish_headers(request)
        line = f"HTTP/1.1 {self._status} {self._reason}"
        self._sent = True
        request._write(head_bytes(line, self._headers))
        return self

    def _must_be_empty(self):
        return self._request.method == "HEAD" or self._status in (204, 304) or self._status < 200

    def _finish_headers(self, request):
        headers = self._headers
        for morsel in self._cookies.values():
            headers.add("Set-Cookie", morsel.output(header="")[1:])
        keep = self._keep_alive if self._keep_alive is not None else request.keep_alive
        self._keep_alive = keep
        empty = self._status in (204, 304) or self._status < 200
        if self._chunked:
            headers["Transfer-Encoding"] = "chunked"
        elif self._length_check and "Content-Length" not in headers and not empty:
            if request.version >= (1, 1) and request.method != "HEAD":
                self._chunked = True
                headers["Transfer-Encoding"] = "chunked"
            else:
                self._keep_alive = keep = False
        if not empty:
            headers.setdefault("Content-Type", "application/octet-stream")
        headers.setdefault("Date", date_text())
        headers.setdefault("Server", SERVER_SOFTWARE)
        if "Connection" not in headers and not keep and request.version >= (1, 1):
            headers["Connection"] = "close"

    async def write(self, data):
        assert isinstance(data, (bytes, bytearray)), (
            "data argument must be byte-ish (%r)" % type(data)
        )
        if self._ended:
            raise RuntimeError("Cannot call write() after write_eof()")
        if not self._sent:
            raise RuntimeError("Cannot call write() before prepare()")
        self._write_body(bytes(data))

    def _write_body(self, data):
        if data and not self._must_be_empty():
            self.body_length += len(data)
            if self._chunked:
                data = f"{len(data):x}\r\n".encode("ascii") + data + b"\r\n"
            self._request._write(data)

    async def drain(self):
        pass

    async def write_eof(self, data=b""):
        assert isinstance(data, (bytes, bytearray)), (
            "data argument must be byte-ish (%r)" % type(data)
        )
        if self._ended:
            return
        assert self._sent, "Response has not been started"
        self._write_body(bytes(data))
        if self._chunked and not self._must_be_empty():
            self._request._write(b"0\r\n\r\n")
        self._ended = True


class Response(StreamResponse):
    """An answer with its whole body."""

    def __init__(
        self,
        *,
        body=None,
        status=200,
        reason=None,
        text=None,
        headers=None,
        content_type=None,
        charset=None,
        zlib_executor_size=None,
        zlib_executor=None,
    ):
        if body is not None and text is not None:
            raise ValueError("body and text are not allowed together")
        super().__init__(status=status, reason=reason, headers=headers)
        if "Content-Type" in self._headers and (content_type or charset):
            raise ValueError(
                "passing both Content-Type header and content_type or charset params is forbidden"
            )
        if content_type is not None and "charset" in content_type:
            raise ValueError("charset must not be in content_type argument")
        if text is not None:
            if not isinstance(text, str):
                raise TypeError("text argument must be str (%r)" % type(text))
            if "Content-Type" not in self._headers:
                self._set_type(content_type or "text/plain", charset or "utf-8")
            self._body = text.encode(self.charset or "utf-8")
            return
        if content_type is not None:
            self._set_type(content_type, charset)
        self.body = body

    @property
    def body(self):
        return self._body

    @body.setter
    def body(self, body):
        if isinstance(body, str):
            if "Content-Type" not in self._headers:
                self._set_type("text/plain", "utf-8")
            body = body.encode(self.charset or "utf-8")
        elif body is not None and not isinstance(body, (bytes, bytearray)):
            if not hasattr(body, "read"):
                raise ValueError("Unsupported body type %r" % type(body))
            body = body.read()
            body = body.encode("utf-8") if isinstance(body, str) else body
        self._body = None if body is None else bytes(body)

    @property
    def text(self):
        return None if self._body is None else self._body.decode(self.charset or "utf-8")

    @text.setter
    def text(self, text):
        if self.content_type == "application/octet-stream":
            self._set_type("text/plain", self.charset or "utf-8")
        self._body = text.encode(self.charset or "utf-8")

    @property
    def content_length(self):
        if self._chunked:
            return None
        given = self._headers.get("Content-Length")
        if given is not None:
            return int(given)
        return 0 if self._body is None else len(self._body)

    @content_length.setter
    def content_length(self, value):
        raise RuntimeError("Content length is set automatically")

    def _finish_headers(self, request):
        if not self._chunked and "Content-Length" not in self._headers:
            if not (self._status in (204, 304) or self._status < 200):
                self._headers["Content-Length"] = str(len(self._body or b""))
        super()._finish_headers(request)

    async def write_eof(self, data=b""):
        await super().write_eof(data or self._body or b"")


def json_response(
    data=_sentinel,
    *,
    text=None,
    body=None,
    status=200,
    reason=None,
    headers=None,
    content_type="application/json",
    dumps=json_module.dumps,
):
    """An answer with data as JSON."""
    if data is not _sentinel:
        if text or body:
            raise ValueError("only one of data, text, or body should be specified")
        text = dumps(data)
    return Response(
        text=text,
        body=body,
        status=status,
        reason=reason,
        headers=headers,
        content_type=content_type,
    )


for _class in (StreamResponse, Response):
    _class.__module__ = "aiohttp.web_response"
