"""HTTP for people; the program waits for every answer."""
from _requests_errors import (
    ConnectionError,
    ConnectTimeout,
    HTTPError,
    JSONDecodeError,
    ReadTimeout,
    RequestException,
    Timeout,
    TooManyRedirects,
    URLRequired,
)
from _requests_models import PreparedRequest, Request, Response
from _requests_sessions import USER_AGENT, Session, session
import _requests_errors as exceptions
from http import HTTPStatus as _HTTPStatus

__version__ = USER_AGENT.rpartition("/")[2]
__path__ = []


class _Codes:
    """Statuses by their names: `codes.ok`, `codes.not_found`."""

    def __getitem__(self, name):
        return getattr(self, name, None)


codes = _Codes()
for _status in _HTTPStatus:
    setattr(codes, _status.name.lower(), _status.value)
    setattr(codes, _status.name, _status.value)
for _name, _value in (
    ("okay", 200), ("all_ok", 200), ("moved", 301), ("bad", 400), ("teapot", 418),
    ("too_many", 429), ("server_error", 500), ("internal_server_error", 500), ("unavailable", 503),
):
    setattr(codes, _name, _value)


def request(method, url, **kwargs):
    """A single request."""
    with Session() as session:
        return session.request(method=method, url=url, **kwargs)


def get(url, params=None, **kwargs):
    return request("get", url, params=params, **kwargs)


def options(url, **kwargs):
    return request("options", url, **kwargs)


def head(url, **kwargs):
    kwargs.setdefault("allow_redirects", False)
    return request("head", url, **kwargs)


def post(url, data=None, json=None, **kwargs):
    return request("post", url, data=data, json=json, **kwargs)


def put(url, data=None, **kwargs):
    return request("put", url, data=data, **kwargs)


def patch(url, data=None, **kwargs):
    return request("patch", url, data=data, **kwargs)


def delete(url, **kwargs):
    return request("delete", url, **kwargs)

