"""HTTP for clients that wait, and let everybody else wait with them."""
import _network
from _http_wire import MessageReader, head_bytes


class ConnectTimeout(Exception):
    """There is no connection in time."""


class ReadTimeout(Exception):
    """There is no answer in time."""


class Broken(Exception):
    """The connection ended too early; `reset` says whether it was broken off."""

    def __init__(self, reset, received=0, missing=0):
        super().__init__(reset)
        self.reset = reset
        self.received = received
        self.missing = missing


class Wire:
    """A connection to a host, over which one request follows the other."""

    def __init__(self, host, port, secure, timeout):
        try:
            self._connection = _network.open_now(host, port, secure, timeout)
        except TimeoutError as error:
            if error.errno is None:
                raise ConnectTimeout from None
            raise
        self._reader = MessageReader(self._got_head, self._got_data, self._got_end, True)
        self._head = None
        self._parts = []
        self._whole = False
        self._received = 0
        self.reusable = True

    def _got_head(self, head):
        self._head = head
        if head.wants_close(head.line.split(" ", 1)[0]):
            self.reusable = False

    def _got_data(self, data):
        self._received += len(data)
        self._parts.append(data)

    def _got_end(self):
        self._whole = True

    def ask(self, line, headers, body, timeout):
        """Sends a request; gives the head of the answer."""
        self._head, self._parts, self._whole, self._received = None, [], False, 0
        self._reader.bodiless = line.startswith("HEAD ")
        self._connection.write(head_bytes(line, headers) + (body or b""))
        while self._head is None or self._head.line.split(" ", 2)[1].startswith("1"):
            self._wait(timeout)
        return self._head

    def _wait(self, timeout):
        try:
            data = self._connection.wait(timeout)
        except TimeoutError:
            self.close()
            raise ReadTimeout from None
        except ConnectionError:
            self.reusable = False
            raise Broken(True, self._received) from None
        if data:
            self._reader.feed(data)
            return
        self.reusable = False
        if not self._reader.feed_end() or self._head is None:
            missing = int(self._head.headers.get("Content-Length", 0)) if self._head else 0
            raise Broken(False, self._received, missing - self._received)

    def part(self, timeout):
        """The next part of the body; empty at its end."""
        while not self._parts:
            if self._whole:
                return b""
            self._wait(timeout)
        return self._parts.pop(0)

    def is_done(self):
        return self._whole and not self._parts

    def close(self):
        self.reusable = False
        self._connection.close()

    @property
    def closed(self):
        return self._connection.closed

