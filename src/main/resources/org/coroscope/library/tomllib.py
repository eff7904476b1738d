"""Reads TOML 1.0 (https://toml.io/en/v1.0.0)."""

from _tomllib_reading import TOMLDecodeError, read

__all__ = ["loads", "load", "TOMLDecodeError"]


def load(fp, /, *, parse_float=float):
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    return read(s.replace("\r\n", "\n"), parse_float)
