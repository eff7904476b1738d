"""Names and passwords."""
from _http_wire import basic_authorization


class AuthBase:
    """Something that signs a request."""

    def __call__(self, r):
        raise NotImplementedError("Auth hooks must be callable.")


class HTTPBasicAuth(AuthBase):
    """A name and a password in a header."""

    def __init__(self, username, password):
        self.username = username
        self.password = password

    def __call__(self, r):
        r.headers["Authorization"] = basic_authorization(self.username, self.password)
        return r
