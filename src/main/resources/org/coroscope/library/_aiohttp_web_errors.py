"""Answers that are raised."""
import _network
from _aiohttp_web_response import Response


class HTTPException(Response, Exception):
    """An answer that is raised instead of being returned."""

    status_code = -1
    empty_body = False

    def __init__(self, *, headers=None, reason=None, body=None, text=None, content_type=None):
        if body is not None and text is not None:
            raise ValueError("body and text are not allowed together")
        Response.__init__(
            self,
            status=self.status_code,
            headers=headers,
            reason=reason,
            body=body,
            text=text,
            content_type=content_type,
        )
        Exception.__init__(self, self.reason)
        if self.body is None and not self.empty_body:
            self.text = f"{self.status}: {self.reason}"

    def __bool__(self):
        return True

    __hash__ = Exception.__hash__
    __repr__ = Response.__repr__
    __str__ = Exception.__str__


class HTTPError(HTTPException):
    """Status 400 and above."""


class HTTPRedirection(HTTPException):
    """Status 300 and above."""


class HTTPSuccessful(HTTPException):
    """Status 200 and above."""


class HTTPClientError(HTTPError):
    """The client is to blame."""


class HTTPServerError(HTTPError):
    """The server is to blame."""


class HTTPMove(HTTPRedirection):
    """Leads elsewhere."""

    def __init__(self, location, **options):
        if not location:
            raise ValueError("HTTP redirects need a location to redirect to.")
        super().__init__(**options)
        self._location = location
        self.headers["Location"] = str(location)

    @property
    def location(self):
        return self._location


class HTTPMethodNotAllowed(HTTPClientError):
    """The resource does not know the method."""

    status_code = 405

    def __init__(self, method, allowed_methods, **options):
        allow = ",".join(sorted(allowed_methods))
        super().__init__(**options)
        self.headers["Allow"] = allow
        self._allowed = set(allowed_methods)
        self._method = method

    allowed_methods = property(lambda self: self._allowed)
    method = property(lambda self: self._method)


class HTTPRequestEntityTooLarge(HTTPClientError):
    """The body is too large."""

    status_code = 413

    def __init__(self, max_size, actual_size, **options):
        options.setdefault(
            "text", f"Maximum request body size {max_size} exceeded, actual body size {actual_size}"
        )
        super().__init__(**options)


_KINDS = (
    (
        HTTPSuccessful,
        "HTTPOk 200 HTTPCreated 201 HTTPAccepted 202 HTTPNonAuthoritativeInformation 203 "
        "HTTPNoContent 204 HTTPResetContent 205 HTTPPartialContent 206",
    ),
    (
        HTTPMove,
        "HTTPMultipleChoices 300 HTTPMovedPermanently 301 HTTPFound 302 HTTPSeeOther 303 "
        "HTTPUseProxy 305 HTTPTemporaryRedirect 307 HTTPPermanentRedirect 308",
    ),
    (HTTPRedirection, "HTTPNotModified 304"),
    (
        HTTPClientError,
        "HTTPBadRequest 400 HTTPUnauthorized 401 HTTPPaymentRequired 402 HTTPForbidden 403 "
        "HTTPNotFound 404 HTTPNotAcceptable 406 HTTPProxyAuthenticationRequired 407 "
        "HTTPRequestTimeout 408 HTTPConflict 409 HTTPGone 410 HTTPLengthRequired 411 "
        "HTTPPreconditionFailed 412 HTTPRequestURITooLong 414 HTTPUnsupportedMediaType 415 "
        "HTTPRequestRangeNotSatisfiable 416 HTTPExpectationFailed 417 HTTPMisdirectedRequest 421 "
        "HTTPUnprocessableEntity 422 HTTPFailedDependency 424 HTTPUpgradeRequired 426 "
        "HTTPPreconditionRequired 428 HTTPTooManyRequests 429 HTTPRequestHeaderFieldsTooLarge 431",
    ),
    (
        HTTPServerError,
        "HTTPInternalServerError 500 HTTPNotImplemented 501 HTTPBadGateway 502 "
        "HTTPServiceUnavailable 503 HTTPGatewayTimeout 504 HTTPVersionNotSupported 505 "
        "HTTPVariantAlsoNegotiates 506 HTTPInsufficientStorage 507 HTTPNotExtended 510 "
        "HTTPNetworkAuthenticationRequired 511",
    ),
)

__all__ = [
    "HTTPException", "HTTPError", "HTTPRedirection", "HTTPSuccessful", "HTTPClientError",
    "HTTPServerError", "HTTPMove", "HTTPMethodNotAllowed", "HTTPRequestEntityTooLarge",
]
for _base, _names in _KINDS:
    _words = _names.split()
    for _name, _status in zip(_words[::2], _words[1::2]):
        _body = {
            "status_code": int(_status),
            "empty_body": _status in ("204", "205", "304"),
            "__module__": "aiohttp.web_exceptions",
            "__doc__": _network.reason(int(_status)),
        }
        globals()[_name] = type(_name, (_base,), _body)
        __all__.append(_name)
for _name in __all__:
    globals()[_name].__module__ = "aiohttp.web_exceptions"
