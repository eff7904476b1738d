"""Texts made fit for XML."""

__all__ = ["escape", "unescape", "quoteattr"]


def _replaced(text, entities):
    for old, new in entities.items():
        text = text.replace(old, new)
    return text


def escape(data, entities={}):
    data = data.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;")
    return _replaced(data, entities)


def unescape(data, entities={}):
    data = _replaced(data.replace("&lt;", "<").replace("&gt;", ">"), entities)
    return data.replace("&amp;", "&")


def quoteattr(data, entities={}):
    """Escaped, and in the quotes that need the least escaping."""
    data = escape(data, {**entities, "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
    if '"' not in data:
        return '"%s"' % data
    if "'" not in data:
        return "'%s'" % data
    return '"%s"' % data.replace('"', "&quot;")
