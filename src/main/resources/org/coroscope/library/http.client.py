"""Answers and errors of blocking HTTP."""
from http import HTTPStatus

from multidict import CIMultiDict

HTTP_PORT, HTTPS_PORT = 80, 443
responses = {status: status.phrase for status in HTTPStatus.__members__.values()}
globals().update(HTTPStatus.__members__)


class HTTPException(Exception):
    pass


class NotConnected(HTTPException):
    pass


class InvalidURL(HTTPException):
    pass


class IncompleteRead(HTTPException):
    def __init__(self, partial, expected=None):
        self.args = (partial,)
        self.partial = partial
        self.expected = expected

    def __repr__(self):
        more = "" if self.expected is None else ", %i more expected" % self.expected
        return "%s(%i bytes read%s)" % (type(self).__name__, len(self.partial), more)

    __str__ = object.__str__


class BadStatusLine(HTTPException):
    def __init__(self, line):
        self.args = (line or repr(line),)
        self.line = line


class RemoteDisconnected(ConnectionResetError, BadStatusLine):
    def __init__(self, *args):
        BadStatusLine.__init__(self, "")
        ConnectionResetError.__init__(self, *args)


class HTTPMessage:
    """Headers, whose case does not matter."""

    def __init__(self, headers):
        self._headers = headers

    def __getitem__(self, name):
        return self._headers.get(name)

    def __contains__(self, name):
        return name in self._headers

    def __iter__(self):
        return iter(self._headers)

    def __len__(self):
        return len(self._headers)

    def get(self, name, failobj=None):
        return self._headers.get(name, failobj)

    def get_all(self, name, failobj=None):
        return self._headers.getall(name, failobj)

    def keys(self):
        return self._headers.keys()

    def values(self):
        return self._headers.values()

    def items(self):
        return self._headers.items()

    def _type(self):
        return self._headers.get("Content-Type", "text/plain")

    def get_content_type(self):
        return self._type().split(";")[0].strip().lower()

    def get_content_maintype(self):
        return self.get_content_type().split("/")[0]

    def get_content_subtype(self):
        return self.get_content_type().split("/")[1]

    def get_content_charset(self, failobj=None):
        from _http_wire import content_type_parts

        charset = content_type_parts(self._type())[1].get("charset")
        return failobj if charset is None else charset.lower()

    get_param_charset = get_content_charset

    def __str__(self):
        return "".join(f"{name}: {value}\n" for name, value in self.items()) + "\n"


class HTTPResponse:
    """An answer whose body is read bit by bit, while the program waits."""

    def __init__(self, wire, head, url, timeout):
        version, code, *reason = head.line.split(" ", 2)
        self.version = 10 if version == "HTTP/1.0" else 11
        self.status = self.code = int(code)
        self.reason = self.msg = reason[0] if reason else ""
        self.headers = HTTPMessage(head.headers)
        self.url = url
        self.closed = False
        self._wire = wire
        self._timeout = timeout
        self._rest = b""
        self.length = (
            int(head.headers["Content-Length"]) if "Content-Length" in head.headers else None
        )

    def _more(self):
        from _http_blocking import Broken, ReadTimeout

        try:
            return self._wire.part(self._timeout)
        except ReadTimeout:
            raise TimeoutError("timed out") from None
        except Broken as broken:
            if broken.reset:
                raise ConnectionResetError(104, "Connection reset by peer") from None
            raise IncompleteRead(self._rest, broken.missing) from None

    def read(self, amt=None):
        if self.closed:
            return b""
        while amt is None or len(self._rest) < amt:
            part = self._more()
            if not part:
                break
            self._rest += part
        if amt is None or amt < 0:
            data, self._rest = self._rest, b""
            self.close()
            return data
        data, self._rest = self._rest[:amt], self._rest[amt:]
        if not data and amt:
            self.close()
        return data

    def readline(self, limit=-1):
        while b"\n" not in self._rest:
            part = self._more() if not self.closed else b""
            if not part:
                break
            self._rest += part
        end = self._rest.find(b"\n") + 1 or len(self._rest)
        line, self._rest = self._rest[:end], self._rest[end:]
        return line

    def readlines(self):
        return list(self)

    def readinto(self, b):
        data = self.read(len(b))
        b[: len(data)] = data
        return len(data)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readable(self):
        return True

    def getheader(self, name, default=None):
        return self.headers.get(name, default)

    def getheaders(self):
        return list(self.headers.items())

    def info(self):
        return self.headers

    def geturl(self):
        return self.url

    def getcode(self):
        return self.status

    def isclosed(self):
        return self.closed

    def close(self):
        if not self.closed:
            self.closed = True
            self._wire.close()

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()


class HTTPConnection:
    """A connection to a host."""

    default_port = HTTP_PORT
    _secure = False

    def __init__(self, host, port=None, timeout=None, **options):
        if port is None and ":" in host:
            host, _, text = host.rpartition(":")
            port = int(text)
        self.host = host
        self.port = self.default_port if port is None else port
        self.timeout = timeout
        self._wire = None
        self._head = None

    def connect(self):
        from _http_blocking import ConnectTimeout, Wire

        try:
            self._wire = Wire(self.host, self.port, self._secure, self.timeout)
        except ConnectTimeout:
            raise TimeoutError("timed out") from None

    def request(self, method, url, body=None, headers={}, *, encode_chunked=False):
        from _http_blocking import Broken, ReadTimeout

        if self._wire is None or self._wire.closed:
            self.connect()
        usual = self.default_port
        host = self.host if self.port == usual else f"{self.host}:{self.port}"
        sent = CIMultiDict({"Host": host, "Accept-Encoding": "identity"})
        if isinstance(body, str):
            body = body.encode("iso-8859-1")
        if body is not None:
            sent["Content-Length"] = str(len(body))
        sent.update(headers)
        try:
            self._head = self._wire.ask(f"{method} {url} HTTP/1.1", sent, body, self.timeout)
        except ReadTimeout:
            raise TimeoutError("timed out") from None
        except Broken as broken:
            if broken.reset:
                raise ConnectionResetError(104, "Connection reset by peer") from None
            raise RemoteDisconnected(
                "Remote end closed connection without response"
            ) from None

    def getresponse(self):
        response = HTTPResponse(_Kept(self._wire), self._head, None, self.timeout)
        return response

    def close(self):
        if self._wire is not None:
            self._wire.close()


class HTTPSConnection(HTTPConnection):
    """The same, encrypted."""

    default_port = HTTPS_PORT
    _secure = True


class _Kept:
    """A wire that is not closed with the answer that came over it."""

    def __init__(self, wire):
        self._wire = wire
        self.part = wire.part

    def close(self):
        pass
