"""What can go wrong with requests."""
from json import JSONDecodeError as _JSONDecodeError

_own = []


def _public(error):
    error.__module__ = "requests.exceptions"
    _own.append(error.__name__)
    return error


@_public
class RequestException(OSError):
    """Anything that can go wrong with a request."""

    def __init__(self, *args, **kwargs):
        self.response = kwargs.pop("response", None)
        self.request = kwargs.pop("request", None)
        if self.response is not None and not self.request and hasattr(self.response, "request"):
            self.request = self.response.request
        super().__init__(*args, **kwargs)


@_public
class InvalidJSONError(RequestException):
    """The JSON is not valid."""


@_public
class JSONDecodeError(InvalidJSONError, _JSONDecodeError):
    """The text is no JSON."""

    def __init__(self, *args, **kwargs):
        _JSONDecodeError.__init__(self, *args)
        InvalidJSONError.__init__(self, *self.args, **kwargs)

    __str__ = ValueError.__str__


@_public
class HTTPError(RequestException):
    """The answer says that something is wrong."""


@_public
class ConnectionError(RequestException):
    """There is no connection, or no longer."""


@_public
class ProxyError(ConnectionError):
    """A proxy refused."""


@_public
class SSLError(ConnectionError):
    """Something is wrong with encryption."""


@_public
class Timeout(RequestException):
    """It takes too long."""


@_public
class ConnectTimeout(ConnectionError, Timeout):
    """The connection takes too long."""


@_public
class ReadTimeout(Timeout):
    """The answer takes too long."""


@_public
class URLRequired(RequestException):
    """There is no URL."""


@_public
class TooManyRedirects(RequestException):
    """One redirection followed another too often."""


@_public
class MissingSchema(RequestException, ValueError):
    """The URL does not say http or https."""


@_public
class InvalidSchema(RequestException, ValueError):
    """The URL says something else than http or https."""


@_public
class InvalidURL(RequestException, ValueError):
    """That is no URL."""


@_public
class InvalidHeader(RequestException, ValueError):
    """A header is not valid."""


@_public
class InvalidProxyURL(InvalidURL):
    """That is no URL of a proxy."""


@_public
class ChunkedEncodingError(RequestException):
    """The body of an answer is broken."""


@_public
class ContentDecodingError(RequestException):
    """The body of an answer cannot be decoded."""


@_public
class StreamConsumedError(RequestException, TypeError):
    """The body was read already."""


@_public
class RetryError(RequestException):
    """Trying again was of no use."""


@_public
class UnrewindableBodyError(RequestException):
    """A body cannot be sent again."""


@_public
class RequestsWarning(Warning):
    pass


__all__ = list(_own)
