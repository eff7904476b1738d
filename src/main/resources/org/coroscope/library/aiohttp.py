"""The client of aiohttp, and its server as `aiohttp.web`."""
from _aiohttp_client import USER_AGENT as _agent
from _aiohttp_client import BasicAuth, ClientSession, request
from _aiohttp_connector import BaseConnector, TCPConnector, UnixConnector
from _aiohttp_cookies import CookieJar, DummyCookieJar
from _aiohttp_errors import (
    ClientConnectionError,
    ClientConnectionResetError,
    ClientConnectorCertificateError,
    ClientConnectorDNSError,
    ClientConnectorError,
    ClientConnectorSSLError,
    ClientError,
    ClientHttpProxyError,
    ClientOSError,
    ClientPayloadError,
    ClientProxyConnectionError,
    ClientResponseError,
    ClientSSLError,
    ConnectionTimeoutError,
    ContentTypeError,
    InvalidURL,
    InvalidUrlClientError,
    InvalidUrlRedirectClientError,
    NonHttpUrlClientError,
    NonHttpUrlRedirectClientError,
    ServerConnectionError,
    ServerDisconnectedError,
    ServerFingerprintMismatch,
    ServerTimeoutError,
    SocketTimeoutError,
    TooManyRedirects,
    WSServerHandshakeError,
)
from _aiohttp_limits import ClientTimeout
from _aiohttp_payload import FormData
from _aiohttp_response import ClientResponse, HttpVersion, HttpVersion10, HttpVersion11, RequestInfo
from _aiohttp_streams import StreamReader

__version__ = _agent.rpartition("/")[2]
__path__ = []
