"""The package of `xml.sax.saxutils`, which is all that is here of it."""

__path__ = []
