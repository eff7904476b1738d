"""Elements, and what makes them. Part of xml.etree.ElementTree."""
import _coroscope
import _xml_paths as _paths


class Element:
    """A tag, attributes, text, children, and the text behind it (tail)."""

    def __init__(self, tag, /, attrib=None, **extra):
        if attrib is None:
            attrib = {}
        if not isinstance(attrib, dict):
            raise TypeError(
                "Element() argument 2 must be dict, not %s" % type(attrib).__name__
            )
        self.tag = tag
        self.attrib = {**attrib, **extra}
        self.text = self.tail = None
        self._children = []

    def __repr__(self):
        return "<%s %r at %#x>" % (type(self).__name__, self.tag, id(self))

    def makeelement(self, tag, attrib, /):
        return Element(tag, attrib)

    def __copy__(self):
        made = Element(self.tag, self.attrib)
        made.text, made.tail = self.text, self.tail
        made._children = self._children[:]
        return made

    def __deepcopy__(self, memo):
        import copy

        made = Element(self.tag, copy.deepcopy(self.attrib, memo))
        made.text, made.tail = copy.deepcopy((self.text, self.tail), memo)
        made._children = [copy.deepcopy(child, memo) for child in self._children]
        memo[id(self)] = made
        return made

    def __len__(self):
        return len(self._children)

    def __bool__(self):
        _coroscope.warn(
            "The behavior of this method will change in future versions.  Use specific"
            " 'len(elem)' or 'elem is not None' test instead.",
            FutureWarning,
        )
        return bool(self._children)

    def __getitem__(self, index):
        try:
            return self._children[index]
        except IndexError:
            raise IndexError("child index out of range") from None

    def __setitem__(self, index, element):
        if isinstance(index, slice):
            element = list(element)
            for one in element:
                self._check(one)
        else:
            self._check(element)
        try:
            self._children[index] = element
        except IndexError:
            raise IndexError("child assignment index out of range") from None

    def __delitem__(self, index):
        try:
            del self._children[index]
        except IndexError:
            raise IndexError("child assignment index out of range") from None

    @staticmethod
    def _check(element, name=None):
        if not isinstance(element, Element):
            kind = type(element).__name__
            if name:
                raise TypeError(
                    "%s must be xml.etree.ElementTree.Element, not %s" % (name, kind)
                )
            raise TypeError('expected an Element, not "%s"' % kind)

    def append(self, subelement, /):
        self._check(subelement, "append() argument")
        self._children.append(subelement)

    def extend(self, elements, /):
        for element in list(elements):
            self._check(element)
            self._children.append(element)

    def insert(self, index, subelement, /):
        self._check(subelement, "insert() argument 2")
        self._children.insert(index, subelement)

    def remove(self, subelement, /):
        for place, child in enumerate(self._children):
            if child is subelement or child == subelement:
                del self._children[place]
                return
        raise ValueError("list.remove(x): x not in list")

    def clear(self):
        self.attrib.clear()
        self._children = []
        self.text = self.tail = None

    def get(self, key, default=None):
        return self.attrib.get(key, default)

    def set(self, key, value, /):
        self.attrib[key] = value

    def keys(self):
        return list(self.attrib)

    def items(self):
        return list(self.attrib.items())

    def find(self, path, namespaces=None):
        return _paths.find(self, path, namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return _paths.findtext(self, path, default, namespaces)

    def findall(self, path, namespaces=None):
        return list(_paths.iterfind(self, path, namespaces))

    def iterfind(self, path, namespaces=None):
        return _paths.iterfind(self, path, namespaces)

    def iter(self, tag=None):
        fits = None if tag in (None, "*") else _paths.matches(tag)
        return self._walk(fits)

    def _walk(self, fits):
        if fits is None or fits(self.tag):
            yield self
        for child in self._children:
            yield from child._walk(fits)

    def itertext(self):
        if self.text:
            yield self.text
        for child in self._children:
            yield from child.itertext()
            if child.tail:
                yield child.tail


def SubElement(parent, tag, /, attrib=None, **extra):
    """Makes an element and appends it."""
    made = parent.makeelement(tag, {**(attrib or {}), **extra})
    parent.append(made)
    return made


def iselement(element):
    return hasattr(element, "tag")


def Comment(text=None):
    made = Element(Comment)
    made.text = text
    return made


def ProcessingInstruction(target, text=None):
    made = Element(ProcessingInstruction)
    made.text = target + " " + text if text else target
    return made


PI = ProcessingInstruction

class QName:
    """A name with its namespace, also as the value of an attribute."""

    def __init__(self, text_or_uri, tag=None):
        self.text = "{%s}%s" % (text_or_uri, tag) if tag else text_or_uri

    def __str__(self):
        return self.text

    def __repr__(self):
        return "<%s %r>" % (type(self).__name__, self.text)

    def __hash__(self):
        return hash(self.text)

    def __eq__(self, other):
        return self.text == (other.text if isinstance(other, QName) else other)

    def __lt__(self, other):
        return self.text < (other.text if isinstance(other, QName) else other)

    def __le__(self, other):
        return self.text <= (other.text if isinstance(other, QName) else other)


class TreeBuilder:
    """Makes elements of what a parser tells."""

    def __init__(self, element_factory=None, *, comment_factory=None, pi_factory=None,
                 insert_comments=False, insert_pis=False):
        self._make = element_factory or Element
        self._make_comment = comment_factory or Comment
        self._make_pi = pi_factory or PI
        self._keeps = insert_comments, insert_pis
        self._open = []
        self._last = self._root = None
        self._in_tail = False
        self._texts = []

    def close(self):
        if self._open:
            raise AssertionError("missing end tags")
        if self._root is None:
            raise AssertionError("missing toplevel element")
        return self._root

    def _flush(self):
        if self._texts and self._last is not None:
            text = "".join(self._texts)
            if self._in_tail:
                self._last.tail = text
            else:
                self._last.text = text
        self._texts = []

    def data(self, data):
        self._texts.append(data)

    def start(self, tag, attrs):
        self._flush()
        self._last = self._make(tag, attrs)
        if self._open:
            self._open[-1].append(self._last)
        elif self._root is None:
            self._root = self._last
        self._open.append(self._last)
        self._in_tail = False
        return self._last

    def end(self, tag):
        self._flush()
        self._last = self._open.pop()
        self._in_tail = True
        return self._last

    def comment(self, text):
        return self._beside(self._make_comment(text), self._keeps[0])

    def pi(self, target, text=None):
        return self._beside(self._make_pi(target, text), self._keeps[1])

    def _beside(self, element, kept):
        if kept:
            self._flush()
            if self._open:
                self._open[-1].append(element)
            self._last = element
            self._in_tail = True
        return element


for _one in (Element, SubElement, iselement, Comment, ProcessingInstruction, QName, TreeBuilder):
    _one.__module__ = "xml.etree.ElementTree"
