"""Connections of aiohttp's client, which are used again."""
import asyncio
from collections import namedtuple

import _network
from _aiohttp_errors import (
    ClientConnectionError,
    ClientConnectorDNSError,
    ClientConnectorError,
    ClientOSError,
    ClientPayloadError,
    ContentLengthError,
    ServerDisconnectedError,
)
from _http_wire import BadMessage, MessageReader

ConnectionKey = namedtuple(
    "ConnectionKey", "host port is_ssl ssl proxy proxy_auth proxy_headers_hash"
)


class ResponseHandler:
    """A connection that carries one request after the other."""

    def __init__(self, loop, connection):
        self._loop = loop
        self._connection = connection
        self._reader = MessageReader(self._head, self._data, self._end, True)
        self._answer = None
        self._content = None
        self.error = None
        self.should_close = False
        connection.receive(self._received, self._lost)
        connection.resume()

    def is_connected(self):
        return not self._connection.closed and self.error is None

    @property
    def transport(self):
        return self._connection

    def write(self, data):
        self._connection.write(data)

    def close(self):
        self._connection.close()

    def expect(self, answer, bodiless):
        """Says for whom the next answer is; it may have failed already."""
        self._reader.bodiless = bodiless
        self._answer = answer
        if self.error is not None:
            self._answer = None
            answer._failed(self.error)

    def forget(self):
        """Nobody wants the rest of the answer."""
        self._answer = self._content = None
        self.should_close = True

    def _received(self, data):
        if not data:
            self._ended()
            return
        try:
            self._reader.feed(data)
        except BadMessage as error:
            self._fail(ClientConnectionError(str(error)))

    def _head(self, head):
        answer, self._answer = self._answer, None
        if answer is None:
            self.should_close = True
            return
        if head.line.split(" ", 2)[1].startswith("1"):
            self._answer = answer
            return
        if head.wants_close(head.line.split(" ", 1)[0]):
            self.should_close = True
        self._content = answer._started(head)

    def _data(self, data):
        if self._content is not None:
            self._content.feed_data(data)

    def _end(self):
        content, self._content = self._content, None
        if content is not None:
            content.feed_eof()

    def _ended(self):
        whole = self._reader.feed_end()
        self.should_close = True
        if self._content is not None and not whole:
            self._fail(
                ClientPayloadError(f"Response payload is not completed: {ContentLengthError()!r}")
            )
        else:
            self._fail(ServerDisconnectedError())

    def _lost(self, error):
        if self._content is not None:
            self._fail(ClientPayloadError(f"Response payload is not completed: {error!r}"))
        else:
            self._fail(ClientOSError(*error.args))

    def _fail(self, error):
        self.error = error
        self.should_close = True
        answer, self._answer = self._answer, None
        content, self._content = self._content, None
        if answer is not None:
            answer._failed(error)
        if content is not None:
            content.set_exception(error)
        self._connection.close()


ResponseHandler.__module__ = "aiohttp.client_proto"


class Connection:
    """A connection while one request uses it."""

    def __init__(self, connector, key, protocol, used):
        # Whether an earlier request has used it, so that the host may have closed it since.
        self.used = used
        self._connector = connector
        self._key = key
        self.protocol = protocol

    def __repr__(self):
        return f"Connection<{self._key!r}>"

    @property
    def transport(self):
        return None if self.protocol is None else self.protocol.transport

    @property
    def closed(self):
        return self.protocol is None or not self.protocol.is_connected()

    def close(self):
        self._give_back(True)

    def release(self):
        self._give_back(self.protocol is not None and self.protocol.should_close)

    def _give_back(self, close):
        protocol, self.protocol = self.protocol, None
        if protocol is not None:
            self._connector._release(self._key, protocol, close)


class BaseConnector:
    """Keeps connections, and limits how many there are."""

    def __init__(
        self,
        *,
        keepalive_timeout=15.0,
        force_close=False,
        limit=100,
        limit_per_host=0,
        enable_cleanup_closed=False,
        loop=None,
        timeout_ceil_threshold=5,
    ):
        self._loop = asyncio.get_running_loop() if loop is None else loop
        self._keepalive_timeout = keepalive_timeout
        self._force_close = force_close
        self._limit = limit
        self._limit_per_host = limit_per_host
        self._idle = {}
        self._acquired = []
        self._waiters = []
        self._closed = False
        _network.at_end(self._loop, self._warn_if_open)

    @property
    def force_close(self):
        return self._force_close

    @property
    def limit(self):
        return self._limit

    @property
    def limit_per_host(self):
        return self._limit_per_host

    @property
    def closed(self):
        return self._closed

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        await self.close()

    def _warn_if_open(self):
        from collections import deque

        open_ones = [(protocol, self._loop.time()) for all in self._idle.values() for protocol in all]
        if self._closed or not open_ones:
            return
        self._loop.call_exception_handler(
            {
                "connector": self,
                "connections": [repr(deque(open_ones))],
                "message": "Unclosed connector",
            }
        )

    def close(self):
        self._close()
        return _nothing_more()

    def _close(self):
        if self._closed:
            return
        self._closed = True
        for protocols in self._idle.values():
            for protocol in protocols:
                protocol.close()
        for key, protocol in self._acquired:
            if isinstance(protocol, ResponseHandler):
                protocol._fail(ClientConnectionError("Connection closed"))
        self._idle = {}
        self._acquired = []
        for key, waiter in self._waiters:
            waiter.cancel()
        self._waiters = []

    def _has_room(self, key):
        if self._limit and len(self._acquired) >= self._limit:
            return False
        if self._limit_per_host:
            return sum(own == key for own, protocol in self._acquired) < self._limit_per_host
        return True

    async def connect(self, key, time_limits):
        """A connection for one request."""
        if self._has_room(key) and not any(own == key for own, waiter in self._waiters):
            place = (key, object())
            self._acquired.append(place)
        else:
            place = await self._place_later(key, time_limits)
        protocol = None
        try:
            if self._closed:
                raise ClientConnectionError("Connector is closed.")
            protocol = self._reusable(key)
            used = protocol is not None
            if not used:
                with time_limits.connect(), time_limits.sock_connect():
                    protocol = await self._create(key)
        finally:
            if place in self._acquired:
                self._acquired.remove(place)
            if protocol is None:
                self._wake_next()
        self._acquired.append((key, protocol))
        return Connection(self, key, protocol, used)

    async def _place_later(self, key, time_limits):
        """Waits until there may be one more connection."""
        waiter = _network.waiter(
            self._loop, "SEMAPHORE", f"a free connection to {key.host}:{key.port}"
        )
        self._waiters.append((key, waiter))
        try:
            with time_limits.connect():
                return await waiter
        except BaseException:
            if (key, waiter) in self._waiters:
                self._waiters.remove((key, waiter))
            elif waiter.done() and not waiter.cancelled():
                self._acquired.remove(waiter.result())
                self._wake_next()
            raise

    def _reusable(self, key):
        idle = self._idle.get(key, [])
        while idle:
            protocol = idle.pop()
            if protocol.is_connected():
                return protocol
        return None

    def _release(self, key, protocol, close):
        if (key, protocol) in self._acquired:
            self._acquired.remove((key, protocol))
        if close or self._force_close or self._closed or not protocol.is_connected():
            protocol.close()
        else:
            self._idle.setdefault(key, []).append(protocol)
        self._wake_next()

    def _wake_next(self):
        for entry in list(self._waiters):
            key, waiter = entry
            if self._has_room(key):
                self._waiters.remove(entry)
                if not waiter.done():
                    place = (key, object())
                    self._acquired.append(place)
                    waiter.set_result(place)
                    return


async def _nothing_more():
    pass


class TCPConnector(BaseConnector):
    """Connections to hosts."""

    def __init__(
        self,
        *,
        verify_ssl=True,
        fingerprint=None,
        use_dns_cache=True,
        ttl_dns_cache=10,
        family=0,
        ssl_context=None,
        ssl=True,
        local_addr=None,
        resolver=None,
        happy_eyeballs_delay=0.25,
        interleave=None,
        **kwargs,
    ):
        super().__init__(**kwargs)
        self._ssl = False if not verify_ssl else ssl
        self.use_dns_cache = use_dns_cache
        self.family = family

    async def _create(self, key):
        attempt = _network.attempt(self._loop, key.host, key.port, key.is_ssl)
        try:
            known = attempt.look_up()
            if known is not None:
                try:
                    await known
                except OSError as error:
                    raise ClientConnectorDNSError(key, error) from error
            connection = await attempt.open()
        except ClientConnectorDNSError:
            raise
        except OSError as error:
            raise ClientConnectorError(key, error) from error
        except asyncio.CancelledError:
            attempt.cancel()
            raise
        return ResponseHandler(self._loop, connection)

    def clear_dns_cache(self, host=None, port=None):
        pass


class UnixConnector(BaseConnector):
    """Connections to sockets in the file system; there are none here."""

    def __init__(self, path, **kwargs):
        super().__init__(**kwargs)
        self.path = path

    async def _create(self, key):
        raise ClientConnectorError(key, OSError(2, "No such file or directory"))


for _class in (Connection, BaseConnector, TCPConnector, UnixConnector):
    _class.__module__ = "aiohttp.connector"
