"""XML texts read part by part. Part of xml.etree.ElementTree."""
import re as _re

_SPACE = _re.compile(r"[ \t\r\n]*")
_NAME = _re.compile(r"[^\W\d][\w.\-:]*|[:_][\w.\-:]*")
_REFERENCE = _re.compile(r"&(#x[0-9a-fA-F]+|#[0-9]+|[^\W\d][\w.\-]*);")
_TEXT = _re.compile(r"[^<&]*")
_NOT_XML = _re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_ENCODING = _re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._\-]+)["']""")
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_XML = "http://www.w3.org/XML/1998/namespace"

NO_ELEMENT, INVALID, UNCLOSED_TOKEN, MISMATCHED, DUPLICATE, JUNK = 3, 4, 5, 7, 8, 9
UNDEFINED, UNBOUND_PREFIX, SYNTAX, UNCLOSED_CDATA = 11, 27, 2, 20
_MESSAGES = {
    SYNTAX: "syntax error", NO_ELEMENT: "no element found",
    INVALID: "not well-formed (invalid token)", UNCLOSED_TOKEN: "unclosed token",
    MISMATCHED: "mismatched tag", DUPLICATE: "duplicate attribute",
    JUNK: "junk after document element", UNBOUND_PREFIX: "unbound prefix",
    UNCLOSED_CDATA: "unclosed CDATA section", UNDEFINED: "undefined entity",
}


class ParseError(SyntaxError):
    """The text is no well-formed XML: code says why, position where."""


ParseError.__module__ = "xml.etree.ElementTree"


def as_text(data):
    """The characters of a document; bytes say themselves how they are encoded."""
    if isinstance(data, str):
        return data
    data = bytes(data)
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"),
                           (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding)
    declared = _ENCODING.match(data)
    return data.decode(declared.group(1).decode("ascii") if declared else "utf-8")


class Reader:
    """Goes through a whole document and tells a target of its parts in their order."""

    def __init__(self, text, target, entities):
        self.text = text.replace("\r\n", "\n").replace("\r", "\n")
        self.target = target
        self.entities = entities
        self.at = 0
        self.open = []
        self.scopes = [{"xml": _XML}]
        self.names = {}

    def fail(self, code, at=None, message=None):
        at = self.at if at is None else at
        line = self.text.count("\n", 0, at) + 1
        column = at - (self.text.rfind("\n", 0, at) + 1)
        text = message or _MESSAGES[code]
        error = ParseError("%s: line %d, column %d" % (text, line, column))
        error.code = code
        error.position = line, column
        raise error

    def read(self):
        text = self.text
        bad = _NOT_XML.search(text)
        if bad and not text[: bad.start()].strip():
            self.fail(INVALID, bad.start())
        self._prolog()
        if self.at == len(text):
            self.fail(NO_ELEMENT)
        if text[self.at] != "<":
            self.fail(SYNTAX)
        self._content()
        self._epilog()

    def _skip_space(self):
        self.at = _SPACE.match(self.text, self.at).end()

    def _prolog(self):
        if self.text.startswith("\ufeff"):
            self.at = 1
        if self.text.startswith("<?xml", self.at) and self.text[self.at + 5 : self.at + 6].isspace():
            self.at = self._find("?>") + 2
        while True:
            self._skip_space()
            if self.text.startswith("<!DOCTYPE", self.at):
                self._document_type()
            elif not self._comment_or_instruction():
                return

    def _document_type(self):
        end, depth = self.at, 0
        while end < len(self.text) and (depth or self.text[end] != ">"):
            depth += {"[": 1, "]": -1}.get(self.text[end], 0)
            end += 1
        if end == len(self.text):
            self.fail(UNCLOSED_TOKEN)
        inside = self.text[self.at : end]
        for name, quoted in _re.findall(r"<!ENTITY\s+([\w.\-]+)\s+(\"[^\"]*\"|'[^']*')", inside):
            self.entities.setdefault(name, quoted[1:-1])
        self.at = end + 1

    def _epilog(self):
        while True:
            self._skip_space()
            if self.at == len(self.text):
                return
            if not self._comment_or_instruction():
                self.fail(JUNK)

    def _find(self, end, code=UNCLOSED_TOKEN):
        found = self.text.find(end, self.at)
        if found < 0:
            self.fail(code)
        return found

    def _comment_or_instruction(self):
        text = self.text
        if text.startswith("<!--", self.at):
            end = text.find("-->", self.at + 4)
            if end < 0:
                self.fail(UNCLOSED_TOKEN)
            double = text.find("--", self.at + 4)
            if double < end:
                self.fail(INVALID, double + 2)
            self.target.comment(text[self.at + 4 : end])
            self.at = end + 3
            return True
        if text.startswith("<?", self.at):
            end = self._find("?>")
            name = _NAME.match(text, self.at + 2)
            if name is None:
                self.fail(INVALID, self.at + 2)
            rest = text[name.end() : end].lstrip()
            self.target.pi(name.group(), rest)
            self.at = end + 2
            return True
        return False

    def _content(self):
        """The root element with all that is in it."""
        self._start_tag()
        while self.open:
            self._characters()
            if self.at == len(self.text):
                self.fail(NO_ELEMENT)
            if self.text.startswith("</", self.at):
                self._end_tag()
            elif self.text.startswith("<![CDATA[", self.at):
                end = self._find("]]>", UNCLOSED_CDATA)
                self.target.data(self.text[self.at + 9 : end])
                self.at = end + 3
            elif not self._comment_or_instruction():
                self._start_tag()

    def _characters(self):
        while True:
            found = _TEXT.match(self.text, self.at)
            if found.end() > self.at:
                end = found.group().find("]]>")
                if end >= 0:
                    self.fail(INVALID, self.at + end + 2)
                self._check(found.group(), self.at)
                self.target.data(found.group())
                self.at = found.end()
            if not self.text.startswith("&", self.at):
                return
            value, self.at = self._reference(self.at)
            self.target.data(value)

    def _check(self, part, start):
        bad = _NOT_XML.search(part)
        if bad:
            self.fail(INVALID, start + bad.start())

    def _reference(self, at, tag=None):
        """The characters that an entity or a number stands for, and where it ends.

        In an attribute, tag is where its tag begins.
        """
        found = _REFERENCE.match(self.text, at)
        if found is None:
            wrong = _re.compile(r"&#?[\w.\-]*").match(self.text, at).end()
            self.fail(NO_ELEMENT if wrong == len(self.text) else INVALID, wrong)
        name = found.group(1)
        if name[0] == "#":
            number = int(name[2:], 16) if name[1] == "x" else int(name[1:])
            if number > 0x10FFFF or _NOT_XML.match(chr(number)):
                self.fail(14, at, "reference to invalid character number")
            return chr(number), found.end()
        value = _ENTITIES.get(name, self.entities.get(name))
        if value is None:
            self.fail(UNDEFINED, at if tag is None else tag)
        return value, found.end()

    def _start_tag(self):
        start = self.at
        name = _NAME.match(self.text, start + 1)
        if name is None:
            at_end = start + 1 == len(self.text)
            self.fail(UNCLOSED_TOKEN if at_end else INVALID, start if at_end else start + 1)
        self.at = name.end()
        given, places = {}, {}
        while True:
            before = self.at
            self._skip_space()
            if self.at == len(self.text):
                self.fail(UNCLOSED_TOKEN, start)
            if self.text.startswith(">", self.at) or self.text.startswith("/>", self.at):
                break
            key = _NAME.match(self.text, self.at)
            if key is None or before == self.at:
                self.fail(INVALID)
            places[key.group()] = self.at
            self.at = key.end()
            value = self._attribute_value(start)
            if key.group() in given:
                self.fail(DUPLICATE, places[key.group()])
            given[key.group()] = value
        empty = self.text[self.at] == "/"
        self.at += 2 if empty else 1
        self._tell_start(name.group(), given, start)
        if empty:
            self._tell_end()

    def _attribute_value(self, tag):
        self._skip_space()
        if not self.text.startswith("=", self.at):
            self.fail(INVALID)
        self.at += 1
        self._skip_space()
        quote = self.text[self.at : self.at + 1]
        if quote not in ('"', "'") or not quote:
            self.fail(INVALID)
        end = self.text.find(quote, self.at + 1)
        if end < 0:
            self.fail(UNCLOSED_TOKEN, tag)
        parts, at = [], self.at + 1
        while at < end:
            if self.text[at] == "<":
                self.fail(INVALID, at)
            if self.text[at] == "&":
                value, at = self._reference(at, tag)
                parts.append(value)
            else:
                plain = _re.compile("[^&<]*").match(self.text, at, end)
                parts.append(plain.group().replace("\n", " ").replace("\t", " "))
                at = plain.end()
        self.at = end + 1
        return "".join(parts)

    def _tell_start(self, name, given, start):
        scope = self.scopes[-1]
        spaces = {k: v for k, v in given.items() if k == "xmlns" or k.startswith("xmlns:")}
        if spaces:
            scope = dict(scope)
            for key, uri in spaces.items():
                prefix = key[6:]
                scope[prefix] = uri
                self.target.start_ns(prefix, uri)
        self.scopes.append(scope)
        attributes = {}
        for key, value in given.items():
            if key not in spaces:
                attributes[self._full_name(key, scope, start, False)] = value
        full = self._full_name(name, scope, start, True)
        self.open.append((name, full, [key[6:] for key in spaces]))
        self.target.start(full, attributes)

    def _full_name(self, name, scope, start, is_tag):
        prefix, colon, local = name.rpartition(":")
        if not colon:
            uri = scope.get("") if is_tag else None
            return "{%s}%s" % (uri, name) if uri else name
        if prefix not in scope:
            self.fail(UNBOUND_PREFIX, start)
        return "{%s}%s" % (scope[prefix], local)

    def _end_tag(self):
        name = _NAME.match(self.text, self.at + 2)
        if name is None:
            self.fail(INVALID, self.at + 2)
        end = _SPACE.match(self.text, name.end()).end()
        if end == len(self.text):
            self.fail(UNCLOSED_TOKEN)
        if self.text[end] != ">":
            self.fail(INVALID, end)
        if name.group() != self.open[-1][0]:
            self.fail(MISMATCHED, self.at + 2)
        self.at = end + 1
        self._tell_end()

    def _tell_end(self):
        _, full, prefixes = self.open.pop()
        self.scopes.pop()
        self.target.end(full)
        for prefix in reversed(prefixes):
            self.target.end_ns(prefix)
