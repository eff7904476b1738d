"""Trees of XML elements: made, read, searched and written."""
import io as _io
import sys as _sys

import _coroscope
import _xml_writing as _writing
from _xml_elements import (
    PI,
    Comment,
    Element,
    ProcessingInstruction,
    QName,
    SubElement,
    TreeBuilder,
    iselement,
)
from _xml_parsing import ParseError, Reader as _Reader, as_text as _as_text

__all__ = [
    "Comment", "dump", "Element", "ElementTree", "fromstring", "fromstringlist", "indent",
    "iselement", "iterparse", "parse", "ParseError", "PI", "ProcessingInstruction", "QName",
    "SubElement", "tostring", "tostringlist", "TreeBuilder", "VERSION", "XML", "XMLID",
    "XMLParser", "register_namespace",
]
VERSION = "1.3.0"
_namespace_map = _writing.prefixes


_SPECIAL = Comment, PI


class _Told:
    """Hands on to a target what it has methods for."""

    def __init__(self, target, events=None):
        def method(name):
            return getattr(target, name, lambda *parts: None)

        self.start, self.end, self.data = method("start"), method("end"), method("data")
        self.comment, self.pi = method("comment"), method("pi")
        self.start_ns, self.end_ns = method("start_ns"), method("end_ns")


class XMLParser:
    """Takes a document in pieces; reads it when it is closed."""

    def __init__(self, *, target=None, encoding=None):
        self.target = TreeBuilder() if target is None else target
        self.entity = {}
        self.version = "Expat 2.5.0"
        self._encoding = encoding
        self._parts = []

    def feed(self, data, /):
        if isinstance(data, str):
            data = data.encode("utf-8", "surrogatepass")
        elif self._encoding:
            data = data.decode(self._encoding).encode()
        self._parts.append(bytes(data))

    def close(self):
        data = b"".join(self._parts)
        _Reader(_as_text(data), _Told(self.target), self.entity).read()
        close = getattr(self.target, "close", None)
        return close() if close else None


def XML(text, parser=None):
    """The root element of a document."""
    if isinstance(text, str) and parser is None:
        target = TreeBuilder()
        _Reader(text, _Told(target), {}).read()
        return target.close()
    parser = parser or XMLParser(target=TreeBuilder())
    parser.feed(text)
    return parser.close()


fromstring = XML


def XMLID(text, parser=None):
    root = XML(text, parser)
    return root, {e.get("id"): e for e in root.iter() if e.get("id")}


def fromstringlist(sequence, parser=None):
    parser = parser or XMLParser(target=TreeBuilder())
    for text in sequence:
        parser.feed(text)
    return parser.close()


class ElementTree:
    """A whole document."""

    def __init__(self, element=None, file=None):
        self._root = element
        if file:
            self.parse(file)

    def getroot(self):
        return self._root

    def _setroot(self, element):
        self._root = element

    def parse(self, source, parser=None):
        parser = parser or XMLParser()
        parser.feed(_content(source))
        self._root = parser.close()
        return self._root

    def iter(self, tag=None):
        return self._root.iter(tag)

    def _from_root(self, path):
        if path[:1] == "/":
            path = "." + path
            _coroscope.warn(
                "This search is broken in 1.3 and earlier, and will be fixed in a future version."
                "  If you rely on the current behaviour, change it to %r" % path,
                FutureWarning,
            )
        return path

    def find(self, path, namespaces=None):
        return self._root.find(self._from_root(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return self._root.findtext(self._from_root(path), default, namespaces)

    def findall(self, path, namespaces=None):
        return self._root.findall(self._from_root(path), namespaces)

    def iterfind(self, path, namespaces=None):
        return self._root.iterfind(self._from_root(path), namespaces)

    def write(self, file_or_filename, encoding=None, xml_declaration=None, default_namespace=None,
              method=None, *, short_empty_elements=True):
        method = method or "xml"
        if method not in ("xml", "html", "text"):
            raise ValueError("unknown method %r" % method)
        encoding = encoding or "us-ascii"
        text = self._text(encoding, xml_declaration, default_namespace, method, short_empty_elements)
        if encoding.lower() != "unicode":
            text = text.encode(encoding, "xmlcharrefreplace")
        write = getattr(file_or_filename, "write", None)
        if write is not None:
            write(text)
            return
        if isinstance(text, str):
            text = text.encode("utf-8", "xmlcharrefreplace")
        with open(file_or_filename, "wb") as file:
            file.write(text)

    def _text(self, encoding, declaration, default_namespace, method, short_empty):
        out = _io.StringIO()
        usual = ("unicode", "utf-8", "us-ascii")
        if method == "xml" and (
            declaration or declaration is None and encoding.lower() not in usual
        ):
            shown = "utf-8" if encoding.lower() == "unicode" else encoding
            out.write("<?xml version='1.0' encoding='%s'?>\n" % shown)
        if method == "text":
            _writing.write_text(out.write, self._root)
            return out.getvalue()
        names = _writing.Names(self._root, default_namespace, _SPECIAL)
        write = _writing.write_xml if method == "xml" else _writing.write_html
        write(out.write, self._root, names, names.spaces, short_empty, _SPECIAL)
        return out.getvalue()


def _content(source):
    """What a file, given by its name or open, holds."""
    if hasattr(source, "read"):
        return source.read()
    with open(source, "rb") as file:
        return file.read()


def parse(source, parser=None):
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


def register_namespace(prefix, uri):
    import re

    if re.match(r"ns\d+$", prefix):
        raise ValueError("Prefix format reserved for internal use")
    for known_uri, known in list(_namespace_map.items()):
        if known_uri == uri or known == prefix:
            del _namespace_map[known_uri]
    _namespace_map[uri] = prefix


def tostring(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None,
             short_empty_elements=True):
    """The text of an element: bytes, or for the encoding "unicode" a str."""
    stream = _io.StringIO() if encoding == "unicode" else _io.BytesIO()
    ElementTree(element).write(
        stream, encoding, xml_declaration=xml_declaration, default_namespace=default_namespace,
        method=method, short_empty_elements=short_empty_elements,
    )
    return stream.getvalue()


def tostringlist(element, encoding=None, method=None, **options):
    return [tostring(element, encoding, method, **options)]


def dump(elem):
    """Prints an element."""
    tree = elem if isinstance(elem, ElementTree) else ElementTree(elem)
    tree.write(_sys.stdout, encoding="unicode")
    tail = tree.getroot().tail
    if not tail or tail[-1] != "\n":
        _sys.stdout.write("\n")


def indent(tree, space="  ", level=0):
    """Puts line ends and spaces between elements, to show how they are nested."""
    if isinstance(tree, ElementTree):
        tree = tree.getroot()
    if level < 0:
        raise ValueError("Initial indentation level must be >= 0, got %d" % level)
    if len(tree):
        _indent_children(tree, "\n" + level * space, space)


def _indent_children(element, margin, space):
    inner = margin + space
    if not element.text or not element.text.strip():
        element.text = inner
    for child in element:
        if len(child):
            _indent_children(child, inner, space)
        if not child.tail or not child.tail.strip():
            child.tail = inner
    if not child.tail.strip():
        child.tail = margin


class _Events:
    """Keeps (event, element) for those events that are wanted."""

    def __init__(self, builder, wanted):
        self.found = []
        for event in wanted:
            if event not in ("start", "end", "start-ns", "end-ns", "comment", "pi"):
                raise ValueError("unknown event %r" % event)
        self._wanted, self._builder = wanted, builder
        self.data, self.close = builder.data, builder.close

    def _tell(self, event, value):
        if event in self._wanted:
            self.found.append((event, value))

    def start(self, tag, attributes):
        self._tell("start", self._builder.start(tag, attributes))

    def end(self, tag):
        self._tell("end", self._builder.end(tag))

    def comment(self, text):
        self._tell("comment", self._builder.comment(text))

    def pi(self, target, text=None):
        self._tell("pi", self._builder.pi(target, text))

    def start_ns(self, prefix, uri):
        self._tell("start-ns", (prefix or "", uri or ""))

    def end_ns(self, prefix):
        self._tell("end-ns", None)


class iterparse:
    """(event, element) for a document's parts; the root is there when all are taken."""

    def __init__(self, source, events=None, parser=None):
        self.root = None
        self._events = _Events(TreeBuilder(), ("end",) if events is None else tuple(events))
        self._data = _content(source)
        self._parts = self._run()

    def _run(self):
        try:
            _Reader(_as_text(self._data), _Told(self._events), {}).read()
        except ParseError:
            yield from self._events.found
            raise
        yield from self._events.found
        self.root = self._events.close()

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._parts)


class XMLPullParser:
    """Takes a document in pieces and gives its events once it is closed."""

    def __init__(self, events=None, *, _parser=None):
        self._events = _Events(TreeBuilder(), ("end",) if events is None else tuple(events))
        self._parser = XMLParser(target=self._events)

    def feed(self, data):
        self._parser.feed(data)

    def close(self):
        self._parser.close()

    def read_events(self):
        while self._events.found:
            yield self._events.found.pop(0)
