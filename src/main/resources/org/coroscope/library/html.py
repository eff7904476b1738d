"""Texts for HTML and back."""

import re as _re

__all__ = ["escape", "unescape"]


def escape(s, quote=True):
    """Replaces what has a meaning in HTML."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


_REFERENCE = _re.compile(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")


_WINDOWS = (
    "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f"
    "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178"
)


def _character(number):
    """The character of a number; what older encodings meant for some numbers."""
    if number in (0, 0xD) or 0x80 <= number <= 0x9F:
        if number == 0:
            return "\ufffd"
        if number == 0xD:
            return "\r"
        return _WINDOWS[number - 0x80]
    if 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
        return "\ufffd"
    invalid = number < 0x20 and number not in (9, 10, 12) or number == 0x7F
    if invalid or 0xFDD0 <= number <= 0xFDEF or number & 0xFFFE == 0xFFFE or number == 0xB:
        return ""
    return chr(number)


def _replacement(found):
    from html.entities import html5

    text = found[1]
    if text[0] == "#":
        digits = text[1:].rstrip(";")
        return _character(int(digits[1:], 16) if digits[0] in "xX" else int(digits))
    if text in html5:
        return html5[text]
    for end in range(len(text) - 1, 1, -1):
        if text[:end] in html5:
            return html5[text[:end]] + text[end:]
    return "&" + text


def unescape(s):
    """Replaces references to characters by the characters."""
    return _REFERENCE.sub(_replacement, s) if "&" in s else s
