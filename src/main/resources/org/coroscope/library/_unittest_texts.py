"""Texts of values in messages of failed tests. Part of unittest."""

import re

MAX_LENGTH = 80
_PLACEHOLDER = 12
_LEAST = 5


def safe_repr(obj, short=False):
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if not short or len(text) < MAX_LENGTH:
        return text
    return text[:MAX_LENGTH] + " [truncated]..."


def _shortened(text, head, tail):
    left_out = len(text) - head - tail
    if left_out > _PLACEHOLDER:
        return "%s[%d chars]%s" % (text[:head], left_out, text[len(text) - tail :])
    return text


def short_reprs(*values):
    """The texts of values to be compared, with what is long and the same left out."""
    texts = tuple(map(safe_repr, values))
    longest = max(map(len, texts))
    if longest <= MAX_LENGTH:
        return texts
    low, high = min(texts), max(texts)
    common = 0
    while common < len(low) and low[common] == high[common]:
        common += 1
    prefix = low[:common]
    room = MAX_LENGTH - (longest - common + _LEAST + _PLACEHOLDER)
    if room > _LEAST:
        prefix = _shortened(prefix, _LEAST, room)
        return tuple(prefix + text[common:] for text in texts)
    prefix = _shortened(prefix, _LEAST, _LEAST)
    differing = MAX_LENGTH - (3 * _LEAST + 2 * _PLACEHOLDER)
    return tuple(prefix + _shortened(text[common:], differing, _LEAST) for text in texts)


def class_name(cls):
    return "%s.%s" % (cls.__module__, cls.__qualname__)


def count_differences(first, second):
    """(count, count, value) for what two collections do not have the same number of times."""
    first, second = list(first), list(second)
    values = []
    for value in first + second:
        if value not in values:
            values.append(value)
    counts = ((first.count(value), second.count(value), value) for value in values)
    return [found for found in counts if found[0] != found[1]]


def regex_of(pattern):
    return re.compile(pattern) if isinstance(pattern, (str, bytes)) else pattern
