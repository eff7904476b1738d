"""The package of `xml.etree.ElementTree`."""

__path__ = []
