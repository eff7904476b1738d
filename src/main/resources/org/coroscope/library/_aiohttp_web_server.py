"""Connections of aiohttp's server."""
import asyncio
import logging
import time

import _network
from _aiohttp_streams import StreamReader
from _aiohttp_web_errors import HTTPException
from _aiohttp_web_request import BaseRequest
from _aiohttp_web_response import Response, StreamResponse
from _http_wire import BadMessage, MessageReader, head_bytes
from multidict import CIMultiDict

server_logger = logging.getLogger("aiohttp.server")
access_logger = logging.getLogger("aiohttp.access")
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def _bad_request(error):
    """An answer to what is no request."""
    body = f"400: Bad Request\n\n{error}".encode("utf-8")
    headers = CIMultiDict(
        {
            "Content-Type": "text/plain; charset=utf-8",
            "Content-Length": str(len(body)),
            "Connection": "close",
        }
    )
    return head_bytes("HTTP/1.1 400 Bad Request", headers) + body


class RequestHandler(asyncio.Protocol):
    """One connection: takes requests, one after the other, and has them answered."""

    def __init__(self, server, loop):
        self._server = server
        self._loop = loop
        self._reader = MessageReader(self._head, self._data, self._end, False)
        self._waiting = []
        self._content = None
        self._waiter = None
        self._task = None
        self._closed = False
        self.transport = None
        self._handling = False

    def __repr__(self):
        return f"<RequestHandler {'connected' if self.transport else 'disconnected'}>"

    def connection_made(self, transport):
        self.transport = transport
        self._server._connections.append(self)
        self._task = self._loop.create_task(self.start())

    def connection_lost(self, exc):
        if self in self._server._connections:
            self._server._connections.remove(self)
        self.transport = None
        self._closed = True
        if self._content is not None:
            self._content.set_exception(
                ConnectionResetError("Connection lost") if exc is None else exc
            )
        if self._waiter is not None and not self._waiter.done():
            self._waiter.cancel()

    def data_received(self, data):
        try:
            self._reader.feed(data)
        except (BadMessage, ValueError) as error:
            self._waiting.append(error)
            self._wake()

    def eof_received(self):
        return False

    def _head(self, head):
        about = " ".join(head.line.split(" ")[:2])
        self._content = StreamReader(self._loop, f"the body of {about}")
        self._waiting.append((head, self._content))
        self._wake()

    def _data(self, data):
        if self._content is not None:
            self._content.feed_data(data)

    def _end(self):
        content, self._content = self._content, None
        if content is not None:
            content.feed_eof()

    def _wake(self):
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    def _write(self, data):
        if self.transport is None:
            raise ConnectionResetError("Cannot write to closing transport")
        self.transport.write(data)

    def close(self):
        self._closed = True
        if self._waiter is not None and not self._waiter.done():
            self._waiter.cancel()

    def _shut_down(self):
        self._closed = True
        if self._task is not None and not self._task.done():
            self._task.cancel()
        if self.transport is not None:
            self.transport.close()

    async def start(self):
        """Handles the requests of this connection until it ends."""
        described = False
        while not self._closed:
            if not self._waiting:
                self._waiter = _network.waiter(self._loop, "IO", "a request")
                try:
                    await self._waiter
                except asyncio.CancelledError:
                    if self._closed:
                        break
                    raise
                finally:
                    self._waiter = None
            message = self._waiting.pop(0)
            begun = self._loop.time()
            if isinstance(message, Exception):
                self._write(_bad_request(message))
                break
            head, content = message
            if not described:
                _network.describe_task(" ".join(head.line.split(" ")[:2]))
                described = True
            request = self._server._make_request(self, head, content)
            self._handling = True
            try:
                response = await self._answer(request)
                await response.prepare(request)
                await response.write_eof()
            except ConnectionError:
                break
            finally:
                self._handling = False
            if self._server.access_log.isEnabledFor(logging.INFO):
                self._log_access(request, response, self._loop.time() - begun)
            if not response.keep_alive or self._closed:
                self._closed = True
            elif not content.at_eof() and content is self._content:
                # What the handler has not read is thrown away.
                self._content = None
        if self.transport is not None:
            self.transport.close()

    async def _answer(self, request):
        try:
            response = await self._server._handler(request)
        except HTTPException as error:
            response = error
        except asyncio.CancelledError:
            raise
        except asyncio.TimeoutError as error:
            server_logger.debug("Request handler timed out.", exc_info=error)
            response = self._failure(request, 504, error)
        except Exception as error:
            server_logger.error("Error handling request", exc_info=error)
            response = self._failure(request, 500, error)
        if response is None:
            error = RuntimeError("Missing return statement on request handler")
            server_logger.error("Missing return statement on request handler", exc_info=error)
            response = self._failure(request, 500, error)
        elif not isinstance(response, StreamResponse):
            error = RuntimeError(
                "Web-handler should return a response instance, got {!r}".format(response)
            )
            server_logger.error("Error handling request", exc_info=error)
            response = self._failure(request, 500, error)
        return response

    def _failure(self, request, status, error):
        reason = _network.reason(status)
        said = "Server got itself in trouble" if status == 500 else ""
        if "text/html" in request.headers.get("Accept", ""):
            text = (
                f"<html><head><title>{status} {reason}</title></head><body>\n"
                f"<h1>{status} {reason}</h1>\n{said}\n</body></html>\n"
            )
            response = Response(text=text, status=status, content_type="text/html")
        else:
            response = Response(text=f"{status} {reason}\n\n{said}", status=status)
        response.force_close()
        return response

    def _log_access(self, request, response, seconds):
        begun = time.gmtime(time.time() - seconds)
        moment = (
            f"[{begun.tm_mday:02d}/{_MONTHS[begun.tm_mon - 1]}/{begun.tm_year}:"
            f"{begun.tm_hour:02d}:{begun.tm_min:02d}:{begun.tm_sec:02d} +0000]"
        )
        line = "%s %s HTTP/%d.%d" % (request.method, request.path_qs, *request.version)
        size = response.body_length
        self._server.access_log.info(
            '%s %s "%s" %d %d "%s" "%s"',
            request.remote or "-",
            moment,
            line,
            response.status,
            size,
            request.headers.get("Referer", "-"),
            request.headers.get("User-Agent", "-"),
        )


RequestHandler.__module__ = "aiohttp.web_protocol"


class Server:
    """Makes a handler for each connection."""

    def __init__(self, handler, *, request_factory=None, loop=None, **options):
        self._loop = loop or asyncio.get_running_loop()
        self._handler = handler
        self._request_factory = request_factory
        self._connections = []
        self._samples = None
        self._max_size = options.get("client_max_size", 1024**2)
        self.requests_count = 0
        self.access_log = options.get("access_log") or access_logger

    def _make_request(self, protocol, head, content):
        self.requests_count += 1
        factory = self._request_factory or BaseRequest
        return factory(protocol, head, content, self._loop, self._max_size)

    def __call__(self):
        return RequestHandler(self, self._loop)

    @property
    def connections(self):
        return list(self._connections)

    def _now_listening(self, listener):
        """Says what clients outside may ask for, in case that none are declared."""
        if self._samples is not None:
            _network.usual_visits(listener, self._samples())

    def pre_shutdown(self):
        for connection in self.connections:
            if not connection._handling:
                connection.close()

    async def shutdown(self, timeout=None):
        for connection in self.connections:
            connection._shut_down()
        await asyncio.sleep(0)


Server.__module__ = "aiohttp.web_server"
