"""Elements as texts. Part of xml.etree.ElementTree."""
from _xml_parsing import _XML

EMPTY_IN_HTML = {
    "area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input", "isindex",
    "link", "meta", "param", "source", "track", "wbr",
}

prefixes = {
    _XML: "xml",
    "http://www.w3.org/1999/xhtml": "html",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://schemas.xmlsoap.org/wsdl/": "wsdl",
    "http://www.w3.org/2001/XMLSchema": "xs",
    "http://www.w3.org/2001/XMLSchema-instance": "xsi",
    "http://purl.org/dc/elements/1.1/": "dc",
}


def refuse(value):
    raise TypeError("cannot serialize %r (type %s)" % (value, type(value).__name__))


def escape_text(text):
    try:
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    except (TypeError, AttributeError):
        refuse(text)


def escape_attribute(text):
    text = escape_text(text).replace('"', "&quot;").replace("\r", "&#13;")
    return text.replace("\n", "&#10;").replace("\t", "&#09;")


def escape_html_attribute(text):
    try:
        return text.replace("&", "&amp;").replace(">", "&gt;").replace('"', "&quot;")
    except (TypeError, AttributeError):
        refuse(text)


class Names:
    """Short names for those with namespaces, and the namespaces that they want declared."""

    def __init__(self, root, default, special):
        self.short = {None: None}
        self.spaces = {default: ""} if default else {}
        self.default = default
        for element in root.iter():
            tag = element.tag
            if isinstance(tag, str):
                self.add(tag)
            elif not (tag is None or tag in special):
                refuse(tag)
            elif getattr(tag, "text", None):
                self.add(tag.text)
            for key, value in element.items():
                self.add(getattr(key, "text", key))
                if hasattr(value, "text") and not isinstance(value, str):
                    self.add(value.text)
            if hasattr(element.text, "text"):
                self.add(element.text.text)

    def add(self, name):
        if name in self.short:
            return
        try:
            if name[:1] == "{":
                uri, local = name[1:].rsplit("}", 1)
                prefix = self.spaces.get(uri)
                if prefix is None:
                    prefix = prefixes.get(uri) or "ns%d" % len(self.spaces)
                    if prefix != "xml":
                        self.spaces[uri] = prefix
                self.short[name] = "%s:%s" % (prefix, local) if prefix else local
            else:
                if self.default:
                    raise ValueError("cannot use non-qualified names with default_namespace option")
                self.short[name] = name
        except TypeError:
            refuse(name)


def _shown(value, names, escape):
    return names.short[value.text] if hasattr(value, "text") and not isinstance(value, str) else (
        escape(value))


def _opening(write, element, names, declared, escape):
    write("<" + names.short[getattr(element.tag, "text", element.tag)])
    if declared:
        for uri, prefix in sorted(declared.items(), key=lambda pair: pair[1]):
            write(' xmlns%s="%s"' % (":" + prefix if prefix else "", escape_attribute(uri)))
    for key, value in element.items():
        key = names.short[getattr(key, "text", key)]
        write(' %s="%s"' % (key, _shown(value, names, escape)))


def write_xml(write, element, names, declared, short_empty, special):
    tag, text = element.tag, element.text
    comment, instruction = special
    if tag is comment:
        write("<!--%s-->" % text)
    elif tag is instruction:
        write("<?%s?>" % text)
    elif tag is None:
        if text:
            write(_shown(text, names, escape_text))
        for child in element:
            write_xml(write, child, names, None, short_empty, special)
    else:
        _opening(write, element, names, declared, escape_attribute)
        if text or len(element) or not short_empty:
            write(">")
            if text:
                write(_shown(text, names, escape_text))
            for child in element:
                write_xml(write, child, names, None, short_empty, special)
            write("</" + names.short[getattr(tag, "text", tag)] + ">")
        else:
            write(" />")
    if element.tail:
        write(escape_text(element.tail))


def write_html(write, element, names, declared, short_empty, special):
    tag, text = element.tag, element.text
    comment, instruction = special
    if tag is comment:
        write("<!--%s-->" % escape_text(text))
    elif tag is instruction:
        write("<?%s?>" % escape_text(text))
    elif tag is None:
        if text:
            write(escape_text(text))
        for child in element:
            write_html(write, child, names, None, short_empty, special)
    else:
        _opening(write, element, names, declared, escape_html_attribute)
        write(">")
        name = names.short[tag].lower()
        if text:
            write(text if name in ("script", "style") else escape_text(text))
        for child in element:
            write_html(write, child, names, None, short_empty, special)
        if name not in EMPTY_IN_HTML:
            write("</" + names.short[tag] + ">")
    if element.tail:
        write(escape_text(element.tail))


def write_text(write, element):
    for part in element.itertext():
        write(part)
    if element.tail:
        write(element.tail)
