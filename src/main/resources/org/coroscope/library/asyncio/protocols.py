"""Protocols and transports: what a connection tells, and how it is told what to do."""


class BaseProtocol:
    """Is told of a connection's beginning and end."""

    def connection_made(self, transport):
        """The connection stands."""

    def connection_lost(self, exc):
        """The connection is gone; with an exception if it was not closed in good order."""

    def pause_writing(self):
        """Too much waits to be sent."""

    def resume_writing(self):
        """There is room again."""


class Protocol(BaseProtocol):
    """Is also told of what comes in."""

    def data_received(self, data):
        """Bytes are there, at least one."""

    def eof_received(self):
        """The other side sends no more; true to keep the connection open."""


class BufferedProtocol(BaseProtocol):
    """A protocol that supplies its own buffer."""

    def get_buffer(self, sizehint):
        """A buffer to be filled."""

    def buffer_updated(self, nbytes):
        """So many bytes were put into it."""

    def eof_received(self):
        """The other side sends no more."""


class DatagramProtocol(BaseProtocol):
    """Is told of single messages."""

    def datagram_received(self, data, addr):
        """A message is there."""

    def error_received(self, exc):
        """Something went wrong."""


class SubprocessProtocol(BaseProtocol):
    """Is told of another process."""

    def pipe_data_received(self, fd, data):
        """Output is there."""

    def pipe_connection_lost(self, fd, exc):
        """A pipe is gone."""

    def process_exited(self):
        """The process has ended."""


class BaseTransport:
    """One side of a connection."""

    def __init__(self, extra=None):
        self._extra = {} if extra is None else extra

    def get_extra_info(self, name, default=None):
        """Something about the connection, such as 'peername'."""
        return self._extra.get(name, default)


def _left_open(cls, names):
    """Gives a class methods that are there for others to be written."""
    for name in names.split():

        def method(self, *args, **kwargs):
            raise NotImplementedError

        method.__name__ = name
        method.__qualname__ = "%s.%s" % (cls.__name__, name)
        setattr(cls, name, method)


class ReadTransport(BaseTransport):
    """A connection to read from."""


class WriteTransport(BaseTransport):
    """A connection to write to."""

    def writelines(self, list_of_data):
        self.write(b"".join(list_of_data))


class Transport(ReadTransport, WriteTransport):
    """A connection to read from and write to."""


class DatagramTransport(BaseTransport):
    """Sends single messages."""


class SubprocessTransport(BaseTransport):
    """Another process."""


_left_open(BaseTransport, "is_closing close set_protocol get_protocol")
_left_open(ReadTransport, "is_reading pause_reading resume_reading")
_left_open(
    WriteTransport,
    "set_write_buffer_limits get_write_buffer_size get_write_buffer_limits write write_eof"
    " can_write_eof abort",
)
_left_open(DatagramTransport, "sendto abort")
