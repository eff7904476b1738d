"""The package urllib: `urllib.parse`, `urllib.request`, `urllib.error`."""

__path__ = []
