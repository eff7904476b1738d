"""What can go wrong with urllib.request."""
import io


class URLError(OSError):
    """The URL cannot be opened."""

    def __init__(self, reason, filename=None):
        self.args = (reason,)
        self.reason = reason
        if filename is not None:
            self.filename = filename

    def __str__(self):
        return "<urlopen error %s>" % self.reason


class HTTPError(URLError):
    """The answer says that something is wrong; it is an answer itself, too."""

    def __init__(self, url, code, msg, hdrs, fp):
        self.code = code
        self.msg = msg
        self.hdrs = hdrs
        self.fp = io.BytesIO() if fp is None else fp
        self.filename = url
        self.url = url
        self.args = ()

    reason = property(lambda self: self.msg)
    headers = property(lambda self: self.hdrs)
    status = property(lambda self: self.code)

    def __str__(self):
        return "HTTP Error %s: %s" % (self.code, self.msg)

    def __repr__(self):
        return "<HTTPError %s: %r>" % (self.code, self.msg)

    def read(self, *args):
        return self.fp.read(*args)

    def info(self):
        return self.hdrs

    def geturl(self):
        return self.url

    def getcode(self):
        return self.code

    def close(self):
        self.fp.close()

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()


class ContentTooShortError(URLError):
    """Less has come than was promised."""

    def __init__(self, message, content):
        URLError.__init__(self, message)
        self.content = content
