"""Reads HTML as it is found, faults and all, and tells what comes along."""

import re

from html import unescape

__all__ = ["HTMLParser"]

_NAME = r"[a-zA-Z][^\t\n\r\f />\x00]*"
_TAG_NAME = re.compile(rf"({_NAME})(?:\s|/(?!>))*")
_ATTRIBUTE = re.compile(
    r"((?<=['\"\s/])[^\s/>][^\s/=>]*)(\s*=+\s*('[^']*'|\"[^\"]*\"|(?!['\"])[^>\s]*))?(?:\s|/(?!>))*")
_START_TAG = re.compile(
    r"<[a-zA-Z][^\t\n\r\f />\x00]*"
    r"(?:[\s/]*(?:(?<=['\"\s/])[^\s/>][^\s/=>]*(?:\s*=+\s*(?:'[^']*'|\"[^\"]*\"|(?!['\"])[^>\s]*)\s*)?(?:\s|/(?!>))*)*)?\s*")
_END_TAG = re.compile(rf"</\s*({_NAME})\s*>")
_CHARACTER = re.compile(r"&#(?:[0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]")
_ENTITY = re.compile(r"&([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9]")
_STARTED = re.compile(r"&[a-zA-Z#]")


class HTMLParser:
    """Calls a method for each tag, text, comment and so on; subclasses say what to do there."""

    CDATA_CONTENT_ELEMENTS = ("script", "style")

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        self.rawdata = ""
        self.lasttag = "???"
        self.lineno, self.offset = 1, 0
        self.cdata_elem = None
        self._tag_text = None

    def feed(self, data):
        self.rawdata += data
        self._go_ahead(False)

    def close(self):
        self._go_ahead(True)

    def getpos(self):
        return self.lineno, self.offset

    def get_starttag_text(self):
        return self._tag_text

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()

    def clear_cdata_mode(self):
        self.cdata_elem = None

    def updatepos(self, start, end):
        lines = self.rawdata.count("\n", start, end)
        if lines:
            self.lineno += lines
            self.offset = end - self.rawdata.rindex("\n", start, end) - 1
        else:
            self.offset += end - start
        return end

    def _go_ahead(self, ended):
        text, at, size = self.rawdata, 0, len(self.rawdata)
        while at < size:
            stop = self._text_end(at, ended)
            if stop is None:
                break
            if at < stop:
                piece = text[at:stop]
                self.handle_data(unescape(piece) if self.convert_charrefs and not self.cdata_elem else piece)
            at = self.updatepos(at, stop)
            if at == size:
                break
            after = self._markup(at, ended) if text[at] == "<" else self._reference(at, ended)
            if after < 0:
                if not ended:
                    break
                after = text.find(">", at + 1) + 1 or text.find("<", at + 1)
                if after <= 0:
                    after = at + 1
                self.handle_data(unescape(text[at:after]) if self.convert_charrefs and not self.cdata_elem
                                 else text[at:after])
            at = self.updatepos(at, after)
        if ended and at < size and not self.cdata_elem:
            self.handle_data(unescape(text[at:]) if self.convert_charrefs else text[at:])
            at = self.updatepos(at, size)
        self.rawdata = text[at:]

    def _text_end(self, at, ended):
        """Where the text that begins here ends; None if more must come to tell."""
        text = self.rawdata
        if self.cdata_elem:
            match = re.compile(rf"</{self.cdata_elem}\s*>", re.IGNORECASE).search(text, at)
            if match:
                return match.start()
            return len(text) if ended else None
        if not self.convert_charrefs:
            match = re.compile("[&<]").search(text, at)
            return match.start() if match else len(text)
        stop = text.find("<", at)
        if stop >= 0:
            return stop
        sign = text.rfind("&", max(at, len(text) - 34))
        if sign >= 0 and not ended and not re.compile(r"[\s;]").search(text, sign):
            return None
        return len(text)

    def _markup(self, at, ended):
        """Handles what begins with "<"; where it ends, or -1 if that is still to come."""
        text = self.rawdata
        if re.match("<[a-zA-Z]", text[at:at + 2]):
            return self._start_tag(at)
        if text.startswith("</", at):
            return self._end_tag(at)
        if text.startswith("<!--", at):
            return self._up_to("-->", at, 4, self.handle_comment)
        if text.startswith("<?", at):
            return self._up_to(">", at, 2, self.handle_pi)
        if text.startswith("<![", at):
            end = text.find("]", at)
            return self._up_to(">", at, 3, lambda inner: self.unknown_decl(inner.removesuffix("]").removesuffix("]"))) \
                if end >= 0 else -1
        if text[at:at + 9].lower() == "<!doctype":
            return self._up_to(">", at, 2, self.handle_decl)
        if text.startswith("<!", at):
            return self._up_to(">", at, 2, self.handle_comment)
        if at + 1 < len(text) or ended:
            self.handle_data("<")
            return at + 1
        return -1

    def _up_to(self, closing, at, opening, handler):
        end = self.rawdata.find(closing, at + opening)
        if end < 0:
            return -1
        handler(self.rawdata[at + opening:end])
        return end + len(closing)

    def _reference(self, at, ended):
        text = self.rawdata
        match = _CHARACTER.match(text, at)
        if match:
            self.handle_charref(match.group()[2:-1])
        else:
            match = _ENTITY.match(text, at)
            if match:
                self.handle_entityref(match.group(1))
        if match:
            return match.end() if text[match.end() - 1] == ";" else match.end() - 1
        if _STARTED.match(text, at) and not ended and not re.compile(r"[\s;<]").search(text, at):
            return -1
        self.handle_data("&")
        return at + 1

    def _start_tag(self, at):
        text = self.rawdata
        self._tag_text = None
        end = self.check_for_whole_start_tag(at)
        if end < 0:
            return end
        self._tag_text = text[at:end]
        match = _TAG_NAME.match(text, at + 1)
        place = match.end()
        self.lasttag = tag = match.group(1).lower()
        attributes = []
        while place < end:
            match = _ATTRIBUTE.match(text, place)
            if not match:
                break
            name, rest, value = match.group(1, 2, 3)
            if not rest:
                value = None
            elif value[:1] == value[-1:] and value[:1] in ("'", '"'):
                value = value[1:-1]
            attributes.append((name.lower(), unescape(value) if value else value))
            place = match.end()
        closing = text[place:end].strip()
        if closing not in (">", "/>"):
            self.handle_data(text[at:end])
        elif closing.endswith("/>"):
            self.handle_startendtag(tag, attributes)
        else:
            self.handle_starttag(tag, attributes)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return end

    def check_for_whole_start_tag(self, at):
        """Where a start tag ends, or -1 if more of it must come."""
        text = self.rawdata
        end = _START_TAG.match(text, at).end()
        following = text[end:end + 1]
        if following == ">":
            return end + 1
        if following == "/":
            if text.startswith("/>", end):
                return end + 2
            return -1 if text.startswith("/", end) and end + 1 == len(text) else max(end, at + 1)
        if following == "" or following in "abcdefghijklmnopqrstuvwxyz=/ABCDEFGHIJKLMNOPQRSTUVWXYZ":
            return -1
        return end if end > at else at + 1

    def _end_tag(self, at):
        text = self.rawdata
        end = text.find(">", at + 1)
        if end < 0:
            return -1
        match = _END_TAG.match(text, at)
        if match is None:
            name = re.compile(_NAME).match(text, at + 2)
            if name is None:
                if text.startswith("</>", at):
                    return at + 3
                return self._up_to(">", at, 2, self.handle_comment)
            tag = name.group().lower()
        else:
            tag, end = match.group(1).lower(), match.end() - 1
        self.handle_endtag(tag)
        self.clear_cdata_mode()
        return end + 1

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass
