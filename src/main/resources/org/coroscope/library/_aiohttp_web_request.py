"""Requests as aiohttp's server gets them."""
import io
import json as json_module
from collections import namedtuple
from collections.abc import MutableMapping
from urllib.parse import parse_qsl

from _aiohttp_web_errors import HTTPRequestEntityTooLarge
from _http_wire import content_type_parts
from http.cookies import SimpleCookie
from multidict import CIMultiDict, CIMultiDictProxy, MultiDict, MultiDictProxy
from yarl import URL

FileField = namedtuple("FileField", "name filename file content_type headers")
FileField.__module__ = "aiohttp.web_request"


class BaseRequest(MutableMapping):
    """A request: what the client wants, and what it sends along."""

    def __init__(self, protocol, head, content, loop, max_size):
        method, target, version = head.line.split(" ", 2)
        self._protocol = protocol
        self._method = method
        self._target = target
        self._version = tuple(int(part) for part in version[5:].split("."))
        self._head = head
        self._headers = CIMultiDictProxy(head.headers)
        self._content = content
        self._loop = loop
        self._max_size = max_size
        self._state = {}
        self._read_bytes = None
        self._post = None
        self._rel_url = URL(target) if target.startswith("/") else URL(target).relative()

    def __repr__(self):
        path = self.path.encode("ascii", "backslashreplace").decode("ascii")
        return f"<{type(self).__name__} {self._method} {path} >"

    # It is a dictionary for what handlers and middlewares want to keep with it.

    def __getitem__(self, key):
        return self._state[key]

    def __setitem__(self, key, value):
        self._state[key] = value

    def __delitem__(self, key):
        del self._state[key]

    def __len__(self):
        return len(self._state)

    def __iter__(self):
        return iter(self._state)

    def __bool__(self):
        return True

    def __hash__(self):
        return hash(id(self))

    def __eq__(self, other):
        return self is other

    method = property(lambda self: self._method)
    version = property(lambda self: self._version)
    headers = property(lambda self: self._headers)
    rel_url = property(lambda self: self._rel_url)
    path = property(lambda self: self._rel_url.path)
    raw_path = property(lambda self: self._target)
    path_qs = property(lambda self: str(self._rel_url))
    query = property(lambda self: self._rel_url.query)
    query_string = property(lambda self: self._rel_url.query_string)
    scheme = property(lambda self: "http")
    secure = property(lambda self: False)
    loop = property(lambda self: self._loop)
    content = property(lambda self: self._content)
    protocol = property(lambda self: self._protocol)
    transport = property(lambda self: self._protocol.transport)
    task = property(lambda self: self._protocol._task)

    @property
    def raw_headers(self):
        return tuple((k.encode("utf-8"), v.encode("utf-8")) for k, v in self._headers.items())

    @property
    def host(self):
        return self._headers.get("Host", "localhost")

    @property
    def remote(self):
        transport = self.transport
        peer = None if transport is None else transport.get_extra_info("peername")
        return str(peer[0]) if peer else None

    @property
    def url(self):
        return URL(f"http://{self.host}").join(self._rel_url)

    @property
    def keep_alive(self):
        return not self._head.wants_close("HTTP/%d.%d" % self._version)

    @property
    def content_type(self):
        return content_type_parts(
            self._headers.get("Content-Type", "application/octet-stream")
        )[0]

    @property
    def charset(self):
        return content_type_parts(self._headers.get("Content-Type", ""))[1].get("charset")

    @property
    def content_length(self):
        given = self._headers.get("Content-Length")
        return None if given is None else int(given)

    @property
    def cookies(self):
        jar = SimpleCookie(self._headers.get("Cookie", ""))
        return {name: morsel.value for name, morsel in jar.items()}

    @property
    def can_read_body(self):
        return not self._content.at_eof()

    @property
    def body_exists(self):
        return bool(self.content_length) or "Transfer-Encoding" in self._headers

    has_body = body_exists

    async def read(self):
        if self._read_bytes is None:
            body = bytearray()
            while chunk := await self._content.readany():
                body.extend(chunk)
                if self._max_size and len(body) >= self._max_size:
                    raise HTTPRequestEntityTooLarge(self._max_size, len(body))
            self._read_bytes = bytes(body)
        return self._read_bytes

    async def text(self):
        return (await self.read()).decode(self.charset or "utf-8")

    async def json(self, *, loads=json_module.loads):
        return loads(await self.text())

    async def post(self):
        if self._post is not None:
            return self._post
        fields = MultiDict()
        if self._method in ("POST", "PUT", "PATCH", "TRACE", "DELETE"):
            kind, parameters = content_type_parts(self._headers.get("Content-Type", ""))
            data = await self.read()
            if kind in ("", "application/x-www-form-urlencoded"):
                text = data.decode(self.charset or "utf-8").rstrip()
                fields.extend(parse_qsl(text, keep_blank_values=True))
            elif kind == "multipart/form-data":
                for name, value in _parts(data, parameters.get("boundary", "")):
                    fields.add(name, value)
        self._post = MultiDictProxy(fields)
        return self._post

    async def release(self):
        while not self._content.at_eof():
            await self._content.readany()

    def get_extra_info(self, name, default=None):
        transport = self.transport
        return default if transport is None else transport.get_extra_info(name, default)

    def _write(self, data):
        self._protocol._write(data)

    async def _prepare_hook(self, response):
        pass


def _parts(data, boundary):
    """The fields of a form that was sent in parts."""
    for part in data.split(b"--" + boundary.encode("ascii"))[1:-1]:
        head, _, body = part.strip(b"\r\n").partition(b"\r\n\r\n")
        headers = CIMultiDict()
        for line in head.decode("utf-8").split("\r\n"):
            name, _, value = line.partition(":")
            headers.add(name.strip(), value.strip())
        about = content_type_parts(headers.get("Content-Disposition", ""))[1]
        if "filename" in about:
            kind = headers.get("Content-Type", "application/octet-stream")
            yield about["name"], FileField(
                about["name"], about["filename"], io.BytesIO(body), kind, headers
            )
        else:
            yield about.get("name", ""), body.decode("utf-8")


class Request(BaseRequest):
    """A request to an application, with what its path was matched to."""

    _match_info = None

    @property
    def match_info(self):
        return self._match_info

    @property
    def app(self):
        return self._match_info.current_app

    @property
    def config_dict(self):
        return self._match_info.apps_by_key()

    async def _prepare_hook(self, response):
        if self._match_info is not None:
            for app in self._match_info.apps:
                await app.on_response_prepare.send(self, response)


for _class in (BaseRequest, Request):
    _class.__module__ = "aiohttp.web_request"
