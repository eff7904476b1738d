"""What can go wrong with aiohttp's client."""
import asyncio


class ClientError(Exception):
    """Anything that can go wrong with a client."""


class ClientResponseError(ClientError):
    """An answer came, and says that something is wrong."""

    def __init__(self, request_info, history, *, code=None, status=None, message="", headers=None):
        self.request_info = request_info
        self.status = status if status is not None else code if code is not None else 0
        self.message = message
        self.headers = headers
        self.history = history
        self.args = (request_info, history)

    def __str__(self):
        return f"{self.status}, message={self.message!r}, url={str(self.request_info.real_url)!r}"

    def __repr__(self):
        args = f"{self.request_info!r}, {self.history!r}"
        if self.status != 0:
            args += f", status={self.status!r}"
        if self.message != "":
            args += f", message={self.message!r}"
        if self.headers is not None:
            args += f", headers={self.headers!r}"
        return f"{type(self).__name__}({args})"

    @property
    def code(self):
        return self.status


class ContentTypeError(ClientResponseError):
    """The answer is not of the type that was wanted."""


class WSServerHandshakeError(ClientResponseError):
    """A web socket was refused."""


class ClientHttpProxyError(ClientResponseError):
    """A proxy refused."""


class TooManyRedirects(ClientResponseError):
    """One redirection followed another too often."""


class ClientConnectionError(ClientError):
    """Something is wrong with a connection."""


class ClientConnectionResetError(ClientConnectionError, ConnectionResetError):
    """The connection was broken off."""


class ClientOSError(ClientConnectionError, OSError):
    """The system reports an error."""


class ClientConnectorError(ClientOSError):
    """No connection could be made."""

    def __init__(self, connection_key, os_error):
        self._conn_key = connection_key
        self._os_error = os_error
        super().__init__(os_error.errno, os_error.strerror)
        self.args = (connection_key, os_error)

    os_error = property(lambda self: self._os_error)
    host = property(lambda self: self._conn_key.host)
    port = property(lambda self: self._conn_key.port)
    ssl = property(lambda self: self._conn_key.ssl)

    def __str__(self):
        ssl = "default" if self.ssl is True else self.ssl
        return f"Cannot connect to host {self.host}:{self.port} ssl:{ssl} [{self.strerror}]"


class ClientConnectorDNSError(ClientConnectorError):
    """The name of the host is not known."""


class ClientProxyConnectionError(ClientConnectorError):
    """No connection to a proxy could be made."""


class ClientSSLError(ClientConnectorError):
    """Something is wrong with encryption."""


class ClientConnectorSSLError(ClientSSLError):
    """Something is wrong with encryption."""


class ClientConnectorCertificateError(ClientSSLError):
    """Something is wrong with a certificate."""


class ServerConnectionError(ClientConnectionError):
    """The server is to blame."""


class ServerDisconnectedError(ServerConnectionError):
    """The server has gone."""

    def __init__(self, message=None):
        self.message = "Server disconnected" if message is None else message
        self.args = (self.message,)


class ServerTimeoutError(ServerConnectionError, asyncio.TimeoutError):
    """The server takes too long."""


class ConnectionTimeoutError(ServerTimeoutError):
    """A connection takes too long."""


class SocketTimeoutError(ServerTimeoutError):
    """Data takes too long."""


class ServerFingerprintMismatch(ServerConnectionError):
    """The certificate is not the expected one."""


class ClientPayloadError(ClientError):
    """The body of an answer is broken."""


class ContentLengthError(Exception):
    """A body ended too early; only seen within a ClientPayloadError."""

    def __repr__(self):
        return (
            "<ContentLengthError: 400, message='Not enough data to satisfy content length header.'>"
        )


class InvalidURL(ClientError, ValueError):
    """That is no URL to which a request can be sent."""

    def __init__(self, url, description=None):
        self._url = url
        self._description = description
        if description:
            super().__init__(url, description)
        else:
            super().__init__(url)

    url = property(lambda self: self._url)
    description = property(lambda self: self._description)

    def __repr__(self):
        return f"<{type(self).__name__} {self}>"

    def __str__(self):
        return f"{self._url} - {self._description}" if self._description else str(self._url)


class InvalidUrlClientError(InvalidURL):
    """That is no URL."""


class NonHttpUrlClientError(InvalidURL):
    """That is a URL of something else than HTTP."""


class InvalidUrlRedirectClientError(InvalidUrlClientError):
    """The answer leads to something that is no URL."""


class NonHttpUrlRedirectClientError(NonHttpUrlClientError):
    """The answer leads to something else than HTTP."""


for _class in list(globals().values()):
    if isinstance(_class, type) and issubclass(_class, (ClientError, ContentLengthError)):
        _class.__module__ = "aiohttp.client_exceptions"
