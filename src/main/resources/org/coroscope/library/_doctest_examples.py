"""The examples in a docstring, and whether what one printed is what it says."""

import difflib
import re

OPTION_FLAGS = {}


def register_optionflag(name):
    """The flag of a name, made when the name is new."""
    return OPTION_FLAGS.setdefault(name, 1 << len(OPTION_FLAGS))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
ELLIPSIS = register_optionflag("ELLIPSIS")
SKIP = register_optionflag("SKIP")
IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
COMPARISON_FLAGS = (DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP
                    | IGNORE_EXCEPTION_DETAIL)
REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
FAIL_FAST = register_optionflag("FAIL_FAST")
REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST

BLANKLINE_MARKER = "<BLANKLINE>"
ELLIPSIS_MARKER = "..."

_DIRECTIVE = re.compile(r"#\s*doctest:\s*([^\n'\"]*)$", re.MULTILINE)
_TRACEBACK = re.compile(r"Traceback\ \((?:most\ recent\ call\ last|innermost\ last)\):\s*$", re.MULTILINE)
_MESSAGE = re.compile(r"^(\w+)", re.MULTILINE)


class Example:
    """One piece of source with what it is to print; `lineno` counts from 0 in its docstring."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith("\n") else source + "\n"
        self.want = want + "\n" if want and not want.endswith("\n") else want
        self.exc_msg = exc_msg + "\n" if exc_msg is not None and not exc_msg.endswith("\n") else exc_msg
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options

    def _key(self):
        return self.source, self.want, self.lineno, self.indent, self.options, self.exc_msg

    def __eq__(self, other):
        return self._key() == other._key() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


class DocTest:
    """The examples of one docstring, which share their variables."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        if isinstance(examples, str):
            raise AssertionError("DocTest no longer accepts str; use DocTestParser instead")
        self.examples = examples
        self.docstring = docstring
        self.globs = globs.copy()
        self.name = name
        self.filename = filename
        self.lineno = lineno

    def __repr__(self):
        count = len(self.examples)
        what = "no examples" if count == 0 else "1 example" if count == 1 else f"{count} examples"
        return f"<{self.__class__.__name__} {self.name} from {self.filename}:{self.lineno} ({what})>"

    def _key(self):
        return self.name, self.filename, -1 if self.lineno is None else self.lineno

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._key() == other._key() and self.examples == other.examples

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def __lt__(self, other):
        return self._key() < other._key() if isinstance(other, DocTest) else NotImplemented


class DocTestParser:
    """Finds examples in a text."""

    def parse(self, string, name="<string>"):
        """The text in pieces: strings of what stands between, and Examples."""
        string = string.expandtabs()
        margin = _smallest_indent(string)
        lines = string.split("\n")
        if margin:
            lines = [line[margin:] for line in lines]
        parts, between, number = [], [], 0
        while number < len(lines):
            stripped = lines[number].lstrip(" ")
            indent = len(lines[number]) - len(stripped)
            if not stripped.startswith(">>>"):
                between.append(lines[number])
                number += 1
                continue
            parts.append("".join(line + "\n" for line in between))
            between = []
            first = number
            number += 1
            while number < len(lines) and re.match(" {%d}\\.\\.\\.($| |[^.])" % indent, lines[number] + " "):
                number += 1
            source = self._source(lines[first:number], indent, name, first)
            after = number
            while number < len(lines) and lines[number].strip() and not lines[number].lstrip(" ").startswith(">>>"):
                number += 1
            want = self._want(lines[after:number], indent, name, after)
            options = self._options(source, name, first)
            if source.strip() and not all(line.strip()[:1] in ("", "#") for line in source.split("\n")):
                parts.append(Example(source, want, _exception_message(want), first, margin + indent, options))
        # The line after the last line break is no line of its own.
        parts.append("\n".join(between))
        return parts

    def get_examples(self, string, name="<string>"):
        return [part for part in self.parse(string, name) if isinstance(part, Example)]

    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    @staticmethod
    def _source(lines, indent, name, first):
        for offset, line in enumerate(lines):
            if len(line) >= indent + 4 and line[indent + 3] != " ":
                raise ValueError(f"line {first + offset + 1} of the docstring for {name} lacks blank after "
                                 f"{line[indent:indent + 3]}: {line!r}")
        return "\n".join(line[indent + 4:] for line in lines)

    @staticmethod
    def _want(lines, indent, name, first):
        for offset, line in enumerate(lines):
            if line[:indent].strip():
                raise ValueError(f"line {first + offset + 1} of the docstring for {name} has inconsistent leading "
                                 f"whitespace: {line!r}")
        return "\n".join(line[indent:] for line in lines)

    @staticmethod
    def _options(source, name, lineno):
        options = {}
        for match in _DIRECTIVE.finditer(source):
            for option in match.group(1).replace(",", " ").split():
                if option[0] not in "+-" or option[1:] not in OPTION_FLAGS:
                    raise ValueError(f"line {lineno + 1} of the doctest for {name} has an invalid option: {option!r}")
                options[OPTION_FLAGS[option[1:]]] = option[0] == "+"
        return options


def _smallest_indent(text):
    indents = [len(line) - len(line.lstrip(" ")) for line in text.split("\n") if line.strip(" ")]
    return min(indents, default=0)


def _exception_message(want):
    """The last part of an expected traceback; None if no traceback is expected."""
    match = _TRACEBACK.match(want)
    if match is None:
        return None
    message = _MESSAGE.search(want, match.end())
    return None if message is None else want[message.start():]


class OutputChecker:
    """Compares what an example printed with what it says it prints."""

    def check_output(self, want, got, optionflags):
        want, got = _as_ascii(want), _as_ascii(got)
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(rf"(?m)^{re.escape(BLANKLINE_MARKER)}\s*?$", "", want)
            got = re.sub(r"(?m)^[^\S\n]+$", "", got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = " ".join(got.split()), " ".join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and _matches(want, got)

    def output_difference(self, example, got, optionflags):
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub(r"(?m)^[ ]*(?=\n)", BLANKLINE_MARKER, got)
        if self._wants_diff(want, got, optionflags):
            old, new = want.splitlines(keepends=True), got.splitlines(keepends=True)
            if optionflags & REPORT_UDIFF:
                lines, how = list(difflib.unified_diff(old, new, n=2))[2:], "unified diff with -expected +actual"
            elif optionflags & REPORT_CDIFF:
                lines = list(difflib.context_diff(old, new, n=2))[2:]
                how = "context diff with expected followed by actual"
            else:
                differ = difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK)
                lines, how = list(differ.compare(old, new)), "ndiff with -expected +actual"
            return f"Differences ({how}):\n" + indented("".join(lines))
        if want and got:
            return f"Expected:\n{indented(want)}Got:\n{indented(got)}"
        if want:
            return f"Expected:\n{indented(want)}Got nothing\n"
        return f"Expected nothing\nGot:\n{indented(got)}" if got else "Expected nothing\nGot nothing\n"

    @staticmethod
    def _wants_diff(want, got, optionflags):
        if not optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF):
            return False
        return bool(optionflags & REPORT_NDIFF) or (want.count("\n") > 2 and got.count("\n") > 2)


def _as_ascii(text):
    return str(text.encode("ASCII", "backslashreplace"), "ASCII")


def _matches(want, got):
    """Whether a text is one with "..." filled in."""
    if ELLIPSIS_MARKER not in want:
        return want == got
    first, *middle, last = want.split(ELLIPSIS_MARKER)
    start, end = len(first), len(got) - len(last)
    if not got.startswith(first) or not got.endswith(last) or start > end:
        return False
    for part in middle:
        start = got.find(part, start, end)
        if start < 0:
            return False
        start += len(part)
    return True


def indented(text, by=4):
    return re.sub("(?m)^(?!$)", by * " ", text)
