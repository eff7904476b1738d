"""Connections of the loop, over the simulated network."""
import _network

_HIGH_WATER = 64 * 1024
_file_numbers = [6]


class _Socket:
    """What a program sees of a connection's or server's socket."""

    family, type, proto = 2, 1, 6

    def __init__(self, local, remote=None):
        self._local = local
        self._remote = remote
        _file_numbers[0] += 1
        self._number = _file_numbers[0]

    def __repr__(self):
        remote = "" if self._remote is None else f", raddr={self._remote!r}"
        return (
            f"<asyncio.TransportSocket fd={self._number}, family=2, type=1, proto=6,"
            f" laddr={self._local!r}{remote}>"
        )

    def getsockname(self):
        return self._local

    def getpeername(self):
        if self._remote is None:
            raise OSError(107, "Transport endpoint is not connected")
        return self._remote

    def fileno(self):
        return self._number

    def setsockopt(self, *args):
        pass

    def getsockopt(self, *args):
        return 0

    def gettimeout(self):
        return 0

    def setblocking(self, flag):
        if flag:
            raise ValueError("setblocking(): transport sockets are always non-blocking")


class _SelectorSocketTransport(Transport):
    """One side of a connection; what is written goes out at once."""

    def __init__(self, loop, connection, protocol, waiter=None, server=None, ssl=None):
        socket = _Socket(connection.local, connection.remote)
        super().__init__(
            {"socket": socket, "sockname": connection.local, "peername": connection.remote}
        )
        if ssl is not None:
            self._extra["sslcontext"] = ssl
            self._extra["ssl_object"] = ssl
        self._loop = loop
        self._connection = connection
        self._protocol = protocol
        self._server = server
        self._closing = False
        self._lost = False
        self._paused = False
        self._ended = False
        if server is not None:
            server._attach()
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(self._begin_reading)
        if waiter is not None:
            loop.call_soon(_release, waiter)

    def __repr__(self):
        info = [type(self).__name__]
        if self._lost:
            info.append("closed")
        elif self._closing:
            info.append("closing")
        info.append(f"fd={self._extra['socket'].fileno()}")
        if not self._loop.is_closed() and not self._lost:
            reading = "idle" if self._closing or self._paused else "polling"
            info.append(f"read={reading} write=<idle, bufsize=0>")
        return f"<{' '.join(info)}>"

    def _begin_reading(self):
        if not self._closing:
            self._connection.receive(self._data, self._broken)
            if not self._paused:
                self._connection.resume()

    def _data(self, data):
        try:
            if data:
                self._protocol.data_received(data)
                return
            keep = self._protocol.eof_received()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            what = "data_received" if data else "eof_received"
            self._loop.call_exception_handler(
                {
                    "message": f"Fatal error: protocol.{what}() call failed.",
                    "exception": error,
                    "transport": self,
                    "protocol": self._protocol,
                }
            )
            self._end(error)
            return
        if not keep:
            self.close()

    def _broken(self, error):
        self._end(error)

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    def is_closing(self):
        return self._closing

    def is_reading(self):
        return not self._closing and not self._paused

    def pause_reading(self):
        if self.is_reading():
            self._paused = True
            self._connection.pause()

    def resume_reading(self):
        if self._paused and not self._closing:
            self._paused = False
            self._connection.resume()

    def write(self, data):
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError(
                f"data argument must be a bytes-like object, not {type(data).__name__!r}"
            )
        if self._ended:
            raise RuntimeError("Cannot call write() after write_eof()")
        if not self._lost:
            self._connection.write(bytes(data))

    def write_eof(self):
        if not self._closing and not self._ended:
            self._ended = True
            self._connection.write_end()

    def can_write_eof(self):
        return True

    def get_write_buffer_size(self):
        return 0

    def get_write_buffer_limits(self):
        return (_HIGH_WATER // 4, _HIGH_WATER)

    def set_write_buffer_limits(self, high=None, low=None):
        pass

    def close(self):
        if not self._closing:
            self._end(None)

    def abort(self):
        self._end(None)

    def _end(self, error):
        if self._lost:
            return
        self._closing = True
        self._lost = True
        self._connection.pause()
        self._loop.call_soon(self._call_connection_lost, error)

    def _call_connection_lost(self, error):
        try:
            self._protocol.connection_lost(error)
        finally:
            self._connection.close()
            if self._server is not None:
                self._server._detach()
                self._server = None


def _release(waiter):
    if not waiter.done():
        waiter.set_result(None)


class AbstractServer:
    """Something that waits for clients."""

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()


class Server(AbstractServer):
    """Waits for clients at one or more addresses."""

    def __init__(self, loop, addresses, protocol_factory, ssl=None):
        self._loop = loop
        self._addresses = addresses
        self._factory = protocol_factory
        self._ssl = ssl
        self._listeners = []
        self._shown = []
        self._active = 0
        self._open = True
        self._serving = False
        self._forever = None
        # None from when nobody has to wait for the end any more.
        self._waiters = []
        self._bind()

    def _bind(self):
        for host, port in self._addresses:
            listener = _network.listen(self._loop, host, port, self._accept)
            self._listeners.append(listener)
            if hasattr(self._factory, "_now_listening"):
                self._factory._now_listening(listener)
            self._shown.append(_Socket((host, listener.port)))

    def __repr__(self):
        return f"<{type(self).__name__} sockets={self.sockets!r}>"

    @property
    def sockets(self):
        return tuple(self._shown) if self._open else ()

    def _accept(self, connection):
        # asyncio makes a task for each client, which is seen by the numbers of later tasks only.
        _skip_task_name()
        self._loop.call_soon(self._accepted, connection)

    def _accepted(self, connection):
        protocol = self._factory()
        _SelectorSocketTransport(
            self._loop, connection, protocol, server=self, ssl=self._ssl
        )

    def _attach(self):
        self._active += 1

    def _detach(self):
        self._active -= 1
        if self._active == 0 and not self._open:
            self._wake()

    def _wake(self):
        waiters, self._waiters = self._waiters, None
        for waiter in waiters or ():
            if not waiter.done():
                waiter.set_result(None)

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._serving

    def close(self):
        if not self._open:
            return
        self._open = False
        self._serving = False
        for listener in self._listeners:
            listener.close()
        if self._forever is not None and not self._forever.done():
            self._forever.cancel()
            self._forever = None
        if self._active == 0:
            self._wake()

    async def start_serving(self):
        self._serving = True
        await sleep(0)

    async def serve_forever(self):
        if self._forever is not None:
            raise RuntimeError(f"server {self!r} is already being awaited on serve_forever()")
        if not self._open:
            raise RuntimeError(f"server {self!r} is closed")
        self._serving = True
        self._forever = _waiter("IO", "clients to come")
        try:
            await self._forever
        except CancelledError:
            try:
                self.close()
                await self.wait_closed()
            finally:
                raise
        finally:
            self._forever = None

    async def wait_closed(self):
        if not self._open or self._waiters is None:
            return
        waiter = _waiter("IO", "the server to be closed")
        self._waiters.append(waiter)
        await waiter


async def _connected(loop, host, port, ssl):
    """A connection to a host, whose name is looked up first."""
    attempt = _network.attempt(loop, host, port, bool(ssl))
    try:
        known = attempt.look_up()
        if known is not None:
            await known
        return await attempt.open()
    except CancelledError:
        attempt.cancel()
        raise


async def _create_connection(
    loop,
    protocol_factory,
    host=None,
    port=None,
    *,
    ssl=None,
    family=0,
    proto=0,
    flags=0,
    sock=None,
    local_addr=None,
    server_hostname=None,
    ssl_handshake_timeout=None,
    ssl_shutdown_timeout=None,
    happy_eyeballs_delay=None,
    interleave=None,
):
    if host is None and port is None:
        raise ValueError("host and port was not specified and no sock specified")
    connection = await _connected(loop, host, int(port), ssl)
    protocol = protocol_factory()
    waiter = _waiter("IO", f"a connection to {host}:{port}")
    transport = _SelectorSocketTransport(
        loop, connection, protocol, waiter, ssl=ssl if ssl else None
    )
    try:
        await waiter
    except BaseException:
        transport.close()
        raise
    return transport, protocol


async def _create_server(
    loop,
    protocol_factory,
    host=None,
    port=None,
    *,
    family=0,
    flags=1,
    sock=None,
    backlog=100,
    ssl=None,
    reuse_address=None,
    reuse_port=None,
    ssl_handshake_timeout=None,
    ssl_shutdown_timeout=None,
    start_serving=True,
):
    if isinstance(ssl, bool):
        raise TypeError("ssl argument must be an SSLContext or None")
    if host is None and port is None and sock is None:
        raise ValueError("Neither host/port nor sock were specified")
    if host is None or host == "":
        hosts = ["0.0.0.0"]
    elif isinstance(host, str):
        hosts = [host]
    else:
        hosts = list(host)
    addresses = [(_network.address(h) if h == "localhost" else h, port or 0) for h in hosts]
    for _ in hosts:
        # asyncio looks each up in a task of its own.
        _skip_task_name()
    server = Server(loop, addresses[:1], protocol_factory, ssl)
    if start_serving:
        server._serving = True
        await sleep(0)
    return server


async def _getaddrinfo(loop, host, port, *, family=0, type=0, proto=0, flags=0):
    attempt = _network.attempt(loop, host, 0, False)
    known = attempt.look_up()
    if known is not None:
        await known
    return [(2, type or 1, proto or 6, "", (_network.address(host), port))]
