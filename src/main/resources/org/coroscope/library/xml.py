"""The package xml: `xml.etree.ElementTree` and `xml.sax.saxutils`."""

__path__ = []
