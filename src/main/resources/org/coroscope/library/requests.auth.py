"""Names and passwords."""


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
        import base64

        both = f"{self.username}:{self.password}".encode("latin1")
        r.headers["Authorization"] = "Basic " + base64.b64encode(both).decode("ascii")
        return r
