"""Paragraphs of text: wrapping, filling, shortening, indenting."""

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]
_BLANKS = "\t\n\x0b\x0c\r "
_PUNCTUATION = "!\"'&.,?"


def _is_word_part(c):
    return c.isalnum() or c == "_"


def _is_letter(c):
    return _is_word_part(c) and not c.isdigit()


def _hyphen_break(text, at):
    """Whether the hyphen before `at` joins two parts of one word that may be parted."""
    if at < 3 or at >= len(text) or not _is_letter(text[at - 2]):
        return False
    if at + 1 < len(text) and _is_letter(text[at]):
        ahead = text[at + 1]
        if not (_is_letter(ahead) or ahead == "-" and _is_letter(text[at + 2 : at + 3] or " ")):
            return False
        before = text[at - 3]
        return _is_letter(before) or before == "-" and at >= 4 and _is_letter(text[at - 4])
    return False


def _dashes_at(text, at):
    """How long the run of hyphens is, if it is a dash between words; else 0."""
    end = at
    while end < len(text) and text[end] == "-":
        end += 1
    follows = end < len(text) and _is_word_part(text[end])
    precedes = at > 0 and (_is_word_part(text[at - 1]) or text[at - 1] in _PUNCTUATION)
    return end - at if end - at >= 2 and follows and precedes else 0


class TextWrapper:
    """Breaks text into lines."""

    def __init__(
        self,
        width=70,
        initial_indent="",
        subsequent_indent="",
        expand_tabs=True,
        replace_whitespace=True,
        fix_sentence_endings=False,
        break_long_words=True,
        drop_whitespace=True,
        break_on_hyphens=True,
        tabsize=8,
        *,
        max_lines=None,
        placeholder=" [...]",
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _split(self, text):
        """Runs of blanks, and what stands between them, in pieces where hyphens allow it."""
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate({ord(c): " " for c in _BLANKS})
        chunks, start, at = [], 0, 0
        while at < len(text):
            if text[at] in _BLANKS:
                while at < len(text) and text[at] in _BLANKS:
                    at += 1
                chunks.append(text[start:at])
            else:
                at = self._end_of_piece(text, at)
                chunks.append(text[start:at])
            start = at
        return chunks

    def _end_of_piece(self, text, at):
        if self.break_on_hyphens:
            length = _dashes_at(text, at) if text[at] == "-" else 0
            if length:
                return at + length
        begin = at
        while at < len(text) and text[at] not in _BLANKS:
            if self.break_on_hyphens and at > begin and text[at - 1] == "-" != text[at]:
                if _hyphen_break(text, at):
                    return at
            if self.break_on_hyphens and at > begin and text[at] == "-":
                if _dashes_at(text, at) and text[at - 1] != "-":
                    return at
            at += 1
        return at

    def _fix_endings(self, chunks):
        for i in range(len(chunks) - 1):
            end = chunks[i].rstrip("\"'")
            if chunks[i + 1] == " " and end[-1:] in tuple(".!?") and end[-2:-1].islower():
                chunks[i + 1] = "  "

    def _lines(self, chunks):
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines, at = [], 0
        while at < len(chunks):
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and not chunks[at].strip():
                at += 1
                if at == len(chunks):
                    break
            line, length = [], 0
            while at < len(chunks) and length + len(chunks[at]) <= width:
                line.append(chunks[at])
                length += len(chunks[at])
                at += 1
            if at < len(chunks) and len(chunks[at]) > width:
                room = width - length if width >= 1 else 1
                if self.break_long_words:
                    room = self._place_to_break(chunks[at], room)
                    line.append(chunks[at][:room])
                    chunks[at] = chunks[at][room:]
                    if not chunks[at]:
                        at += 1
                elif not line:
                    line.append(chunks[at])
                    at += 1
                length = sum(map(len, line))
            if self.drop_whitespace and line and not line[-1].strip():
                length -= len(line.pop())
            if not line:
                continue
            left = [c for c in chunks[at:]]
            is_last = not left or self.drop_whitespace and len(left) == 1 and not left[0].strip()
            if self.max_lines is None or len(lines) + 1 < self.max_lines or (
                is_last and length <= width
            ):
                lines.append(indent + "".join(line))
                continue
            self._cut_short(lines, line, length, width, indent)
            break
        return lines

    def _place_to_break(self, chunk, room):
        if self.break_on_hyphens and len(chunk) > room:
            hyphen = chunk.rfind("-", 0, room)
            if hyphen > 0 and any(c != "-" for c in chunk[:hyphen]):
                return hyphen + 1
        return room

    def _cut_short(self, lines, line, length, width, indent):
        """Ends the last line that is allowed with the placeholder."""
        while line:
            if line[-1].strip() and length + len(self.placeholder) <= width:
                lines.append(indent + "".join(line) + self.placeholder)
                return
            length -= len(line.pop())
        if lines:
            before = lines[-1].rstrip()
            if len(before) + len(self.placeholder) <= self.width:
                lines[-1] = before + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def wrap(self, text):
        chunks = self._split(text)
        if self.fix_sentence_endings:
            self._fix_endings(chunks)
        return self._lines(chunks)

    def fill(self, text):
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    """Takes away what blanks all lines begin with."""
    lines = ["" if not line.strip(" \t") else line for line in text.split("\n")]
    margin = None
    for line in lines:
        if line:
            blanks = line[: len(line) - len(line.lstrip(" \t"))]
            if margin is None:
                margin = blanks
            while not blanks.startswith(margin):
                margin = margin[:-1]
    return "\n".join([line[len(margin or "") :] for line in lines])


def indent(text, prefix, predicate=None):
    """Puts something before each line that is not blank, or that fits."""
    wanted = predicate or str.strip
    return "".join([prefix + line if wanted(line) else line for line in text.splitlines(True)])
