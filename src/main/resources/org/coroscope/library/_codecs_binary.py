"""Codecs from bytes to bytes, and rot13."""

import base64
import binascii
import zlib


def rot13(text):
    """Each letter becomes the one thirteen places on."""
    return "".join(_turned(letter) for letter in text)


def _turned(letter):
    for first in "aA":
        place = ord(letter) - ord(first)
        if 0 <= place < 26:
            return chr((place + 13) % 26 + ord(first))
    return letter


def _codec(function):
    def run(data, errors="strict"):
        return function(data), len(data)
    return run


# By name without separators: the name to show, encoder and decoder.
BINARY = {}
for _names, _shown, _encode, _decode in (
    (("hex", "hexcodec"), "hex", binascii.b2a_hex, binascii.a2b_hex),
    (("base64", "base64codec"), "base64", base64.encodebytes, base64.decodebytes),
    (("zlib", "zip", "zlibcodec"), "zlib", zlib.compress, zlib.decompress),
    (("rot13",), "rot-13", rot13, rot13),
):
    for _name in _names:
        BINARY[_name] = _shown, _codec(_encode), _codec(_decode)


def is_binary(encoding):
    return encoding.lower().replace("-", "").replace("_", "") in BINARY
