"""File names that match patterns as in a shell."""

import re as _re
from functools import lru_cache as _lru_cache

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    """Whether a name matches a pattern."""
    return fnmatchcase(name, pat)


@_lru_cache(maxsize=256, typed=True)
def _compiled(pat):
    if isinstance(pat, bytes):
        return _re.compile(translate(pat.decode("latin-1")).encode("latin-1")).match
    return _re.compile(translate(pat)).match


def filter(names, pat):
    """The names that match."""
    match = _compiled(pat)
    return [name for name in names if match(name)]


def fnmatchcase(name, pat):
    """Whether a name matches a pattern, upper and lower case told apart."""
    return _compiled(pat)(name) is not None


def _set(pat, start):
    """What a set in brackets becomes, and where it ends; None if it is not closed."""
    end = start
    if end < len(pat) and pat[end] == "!":
        end += 1
    if end < len(pat) and pat[end] == "]":
        end += 1
    end = pat.find("]", end)
    if end < 0:
        return None
    text = pat[start:end]
    if "-" not in text:
        text = text.replace("\\", r"\\")
    else:
        chunks = []
        first = start
        at = start + 2 if pat[start] == "!" else start + 1
        while (at := pat.find("-", at, end)) >= 0:
            chunks.append(pat[first:at])
            first = at + 1
            at += 3
        last = pat[first:end]
        if last:
            chunks.append(last)
        else:
            chunks[-1] += "-"
        # Ranges that run backwards are empty.
        for k in range(len(chunks) - 1, 0, -1):
            if chunks[k - 1][-1] > chunks[k][0]:
                chunks[k - 1] = chunks[k - 1][:-1] + chunks[k][1:]
                del chunks[k]
        text = "-".join(c.replace("\\", r"\\").replace("-", r"\-") for c in chunks)
    text = _re.sub(r"([&~|])", r"\\\1", text)
    if not text:
        return "(?!)", end + 1
    if text == "!":
        return ".", end + 1
    if text[0] == "!":
        text = "^" + text[1:]
    elif text[0] in "^[":
        text = "\\" + text
    return "[" + text + "]", end + 1


def translate(pat):
    """The regular expression that means the same."""
    star = object()
    parts = []
    at = 0
    while at < len(pat):
        c = pat[at]
        at += 1
        if c == "*":
            if not parts or parts[-1] is not star:
                parts.append(star)
        elif c == "?":
            parts.append(".")
        elif c == "[":
            found = _set(pat, at)
            if found is None:
                parts.append("\\[")
            else:
                parts.append(found[0])
                at = found[1]
        else:
            parts.append(_re.escape(c))
    pieces = [[]]
    for part in parts:
        if part is star:
            pieces.append([])
        else:
            pieces[-1].append(part)
    pieces = ["".join(piece) for piece in pieces]
    result = pieces[0]
    if len(pieces) > 1:
        # Each star but the last takes as little as it can, once and for all.
        result += "".join("(?>.*?" + piece + ")" for piece in pieces[1:-1])
        result += ".*" + pieces[-1]
    return r"(?s:%s)\Z" % result
