"""HTTP/1.1 as it goes over a connection (RFC 9112): cutting messages out of bytes."""
from multidict import CIMultiDict


class BadMessage(Exception):
    """What came is not HTTP."""


class Head:
    """The start of a message."""

    def __init__(self, line, headers):
        self.line = line
        self.headers = headers

    def wants_close(self, version):
        connection = self.headers.get("Connection", "").lower()
        return connection == "close" or version == "HTTP/1.0" and connection != "keep-alive"


class MessageReader:
    """Is fed bytes and calls `on_head(head)`, `on_data(bytes)` and `on_end()`."""

    def __init__(self, on_head, on_data, on_end, is_answer):
        self._on_head = on_head
        self._on_data = on_data
        self._on_end = on_end
        self._is_answer = is_answer
        self._buffer = b""
        # What comes next: a head, so many bytes, a chunk's size, a chunk, all until the end.
        self._state = "head"
        self._left = 0
        self.bodiless = False

    def in_message(self):
        return self._state != "head" or bool(self._buffer)

    def feed(self, data):
        self._buffer += data
        while self._step():
            pass

    def _step(self):
        """Takes one part from the buffer; false if it is not there yet."""
        state = self._state
        if state == "head":
            return self._take_head()
        if state == "length":
            if not self._buffer:
                return False
            part, self._buffer = self._buffer[: self._left], self._buffer[self._left :]
            self._left -= len(part)
            self._on_data(part)
            if self._left == 0:
                self._finish()
            return True
        if state == "size":
            line, found, rest = self._buffer.partition(b"\r\n")
            if not found:
                return False
            self._buffer = rest
            self._left = int(line.split(b";")[0], 16)
            self._state = "chunk" if self._left else "trailer"
            return True
        if state == "chunk":
            if len(self._buffer) < self._left + 2:
                return False
            part, self._buffer = self._buffer[: self._left], self._buffer[self._left + 2 :]
            self._on_data(part)
            self._state = "size"
            return True
        if state == "trailer":
            line, found, rest = self._buffer.partition(b"\r\n")
            if not found:
                return False
            self._buffer = rest
            if not line:
                self._finish()
            return True
        if self._buffer:
            part, self._buffer = self._buffer, b""
            self._on_data(part)
        return False

    def _take_head(self):
        text, found, rest = self._buffer.partition(b"\r\n\r\n")
        if not found:
            if len(self._buffer) > 65536:
                raise BadMessage("Got more than 65536 bytes when reading header")
            return False
        self._buffer = rest
        lines = text.decode("utf-8", "surrogateescape").split("\r\n")
        headers = CIMultiDict()
        for line in lines[1:]:
            name, colon, value = line.partition(":")
            if not colon:
                raise BadMessage(f"Invalid header value char: {line!r}")
            headers.add(name.strip(), value.strip())
        if "HTTP/" not in lines[0]:
            raise BadMessage(f"Bad status line {lines[0]!r}")
        head = Head(lines[0], headers)
        self._choose_body(head)
        self._on_head(head)
        if self._state == "length" and self._left == 0:
            self._finish()
        return True

    def _choose_body(self, head):
        bodiless = False
        if self._is_answer:
            status = head.line.split(" ", 2)[1]
            bodiless = self.bodiless or status in ("204", "304") or status.startswith("1")
        if "chunked" in head.headers.get("Transfer-Encoding", "") and not bodiless:
            self._state = "size"
        elif bodiless:
            self._state, self._left = "length", 0
        elif "Content-Length" in head.headers:
            self._state, self._left = "length", int(head.headers["Content-Length"])
        elif self._is_answer:
            self._state = "all"
        else:
            self._state, self._left = "length", 0

    def _finish(self):
        self._state = "head"
        self._on_end()

    def feed_end(self):
        """The connection has ended; false if that is in the middle of a message."""
        if self._state == "all":
            self._finish()
            return True
        return self._state == "head" and not self._buffer


def head_bytes(line, headers):
    """The start of a message as it is sent."""
    text = line + "\r\n" + "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return (text + "\r\n").encode("utf-8")


def content_type_parts(value):
    """The kind of a content type in small letters, and its parameters."""
    kind, *rest = value.split(";")
    parameters = {}
    for item in rest:
        name, equals, text = item.strip().partition("=")
        if equals:
            parameters[name.lower()] = text.strip('"')
    return kind.strip().lower(), parameters


_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def basic_authorization(login, password, encoding="latin1"):
    """What a header says of a name and a password (RFC 7617)."""
    data = f"{login}:{password}".encode(encoding)
    text = ""
    for at in range(0, len(data), 3):
        group = data[at : at + 3]
        bits = int.from_bytes(group + bytes(3 - len(group)), "big")
        letters = [_LETTERS[bits >> shift & 63] for shift in (18, 12, 6, 0)]
        text += "".join(letters[: len(group) + 1]) + "=" * (3 - len(group))
    return "Basic " + text
