"""From the text of a TOML document to dicts and lists."""

import re
import string
from datetime import date, datetime, time, timedelta, timezone

_BARE = frozenset(string.ascii_letters + string.digits + "-_")
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}
_NUMBER = re.compile(
    r"0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)"
    r"|[+-]?(?:0|[1-9](?:_?[0-9])*)(?P<float>(?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)")
_TIME = r"([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?"
_LOCAL_TIME = re.compile(_TIME)
_DATE_TIME = re.compile(
    r"([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    rf"(?:[Tt ]{_TIME}(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?")


class TOMLDecodeError(ValueError):
    """The text is no TOML."""


TOMLDecodeError.__module__ = "tomllib"


class _Table(dict):
    """A table, with how it came to be: only some may be added to."""

    explicit = closed = dotted = False


class _Tables(list):
    """An array of tables, which grows with every header of its name."""


def read(text, parse_float):
    reading = _Reading(text, parse_float)
    reading.document()
    return _plain(reading.root)


def _plain(value):
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    return [_plain(inner) for inner in value] if isinstance(value, list) else value


class _Reading:
    def __init__(self, text, parse_float):
        self.text = text
        self.at = 0
        self.parse_float = parse_float
        self.root = self.table = _Table()

    def fail(self, message, at=None):
        at = self.at if at is None else at
        if at >= len(self.text):
            where = "end of document"
        else:
            where = f"line {self.text.count(chr(10), 0, at) + 1}, column {at - self.text.rfind(chr(10), 0, at)}"
        return TOMLDecodeError(f"{message} (at {where})")

    def peek(self):
        return self.text[self.at:self.at + 1]

    def takes(self, piece):
        if self.text.startswith(piece, self.at):
            self.at += len(piece)
            return True
        return False

    def skip(self, characters):
        while self.peek() and self.peek() in characters:
            self.at += 1

    def skip_comment(self):
        if self.peek() == "#":
            end = self.text.find("\n", self.at)
            end = len(self.text) if end < 0 else end
            for place in range(self.at, end):
                if _is_control(self.text[place]):
                    raise self.fail(f"Found invalid character {self.text[place]!r}", place)
            self.at = end

    def skip_lines(self):
        while True:
            start = self.at
            self.skip(" \t\n")
            self.skip_comment()
            if self.at == start:
                return

    def document(self):
        while True:
            self.skip_lines()
            if not self.peek():
                return
            if self.peek() == "[":
                self.header()
            elif self.peek() in _BARE or self.peek() in "'\"":
                self.pair(self.table)
            else:
                raise self.fail("Invalid statement")
            self.skip(" \t")
            self.skip_comment()
            if self.peek() not in ("", "\n"):
                raise self.fail("Expected newline or end of document after a statement")

    def header(self):
        many = self.takes("[[")
        if not many:
            self.at += 1
        self.skip(" \t")
        start = self.at
        *path, name = self.key()
        target = self.root
        for part in path:
            target = self.enter(target, part, "Cannot overwrite a value", start)
        if many:
            tables = target.setdefault(name, _Tables())
            if not isinstance(tables, _Tables):
                raise self.fail(f"Cannot mutate immutable namespace {(*path, name)}" if isinstance(tables, list)
                                else "Cannot overwrite a value")
            tables.append(_Table())
            self.table = tables[-1]
        else:
            table = target.setdefault(name, _Table())
            if not isinstance(table, _Table) or table.explicit or table.closed or table.dotted:
                raise self.fail(f"Cannot declare {(*path, name)} twice" if isinstance(table, (dict, _Tables))
                                else "Cannot overwrite a value")
            self.table = table
        self.table.explicit = True
        if not self.takes("]]" if many else "]"):
            raise self.fail("Expected ']]' at the end of an array declaration" if many
                            else "Expected ']' at the end of a table declaration")

    def enter(self, target, name, complaint, start):
        inner = target.setdefault(name, _Table())
        if isinstance(inner, _Tables):
            inner = inner[-1]
        if not isinstance(inner, _Table):
            raise self.fail(complaint)
        if inner.closed:
            raise self.fail(f"Cannot mutate immutable namespace {(name,)}")
        return inner

    def key_and_value(self):
        path = self.key()
        if self.peek() != "=":
            raise self.fail("Expected '=' after a key in a key/value pair")
        self.at += 1
        self.skip(" \t")
        return path, self.value()

    def pair(self, table):
        path, value = self.key_and_value()
        for part in path[:-1]:
            existed = part in table
            table = self.enter(table, part, "Cannot overwrite a value", self.at)
            if existed and table.explicit:
                raise self.fail(f"Cannot redefine namespace {(part,)}")
            table.dotted = True
        if path[-1] in table:
            raise self.fail("Cannot overwrite a value")
        table[path[-1]] = value

    def key(self):
        path = [self.key_part()]
        while True:
            self.skip(" \t")
            if not self.takes("."):
                return tuple(path)
            self.skip(" \t")
            path.append(self.key_part())

    def key_part(self):
        quote = self.peek()
        if quote == "'":
            return self.literal()
        if quote == '"':
            return self.basic()
        start = self.at
        while self.peek() in _BARE:
            self.at += 1
        if self.at == start:
            raise self.fail("Invalid initial character for a key part")
        return self.text[start:self.at]

    def value(self):
        first = self.peek()
        if first == '"':
            return self.long_text('"') if self.takes('"""') else self.basic()
        if first == "'":
            return self.long_text("'") if self.takes("'''") else self.literal()
        if first == "[":
            return self.array()
        if first == "{":
            return self.inline_table()
        for word, value in (("true", True), ("false", False)):
            if self.takes(word):
                return value
        return self.moment_or_number()

    def moment_or_number(self):
        match = _DATE_TIME.match(self.text, self.at)
        if match:
            try:
                value = _date_time(match)
            except ValueError as error:
                raise self.fail("Invalid date or datetime") from error
            self.at = match.end()
            return value
        match = _LOCAL_TIME.match(self.text, self.at)
        if match:
            self.at = match.end()
            return time(*map(int, match.groups()[:3]), _micros(match[4]))
        match = _NUMBER.match(self.text, self.at)
        if match:
            self.at = match.end()
            return self.parse_float(match[0].replace("_", "") if match["float"] else match[0]) if match["float"] \
                else int(match[0], 0)
        for word in ("inf", "nan", "+inf", "-inf", "+nan", "-nan"):
            if self.takes(word):
                return self.parse_float(word)
        raise self.fail("Invalid value")

    def array(self):
        self.at += 1
        items = []
        self.skip_lines()
        while not self.takes("]"):
            items.append(self.value())
            self.skip_lines()
            if self.takes("]"):
                break
            if not self.takes(","):
                raise self.fail("Unclosed array")
            self.skip_lines()
        return items

    def inline_table(self):
        self.at += 1
        table = _Table()
        self.skip(" \t")
        if not self.takes("}"):
            while True:
                self.inline_pair(table)
                self.skip(" \t")
                if self.takes("}"):
                    break
                if not self.takes(","):
                    raise self.fail("Unclosed inline table")
                self.skip(" \t")
        table.closed = True
        return table

    def inline_pair(self, table):
        path, value = self.key_and_value()
        for part in path[:-1]:
            table = self.enter(table, part, "Cannot overwrite a value", self.at)
        if path[-1] in table:
            raise self.fail(f"Duplicate inline table key {path[-1]!r}")
        table[path[-1]] = value

    def literal(self):
        self.at += 1
        start = self.at
        while True:
            character = self.peek()
            if not character:
                raise self.fail('Expected "\'"')
            if character == "'":
                self.at += 1
                return self.text[start:self.at - 1]
            self.check(character, "\t")
            self.at += 1

    def check(self, character, allowed):
        if _is_control(character) and character not in allowed:
            raise self.fail(f"Illegal character {character!r}")

    def basic(self):
        self.at += 1
        pieces = []
        while True:
            character = self.peek()
            if not character:
                raise self.fail("Unterminated string")
            if character == '"':
                self.at += 1
                return "".join(pieces)
            if character == "\\":
                pieces.append(self.escape())
                continue
            self.check(character, "\t")
            pieces.append(character)
            self.at += 1

    def long_text(self, quote):
        self.takes("\n")
        pieces = []
        while not self.takes(quote * 3):
            character = self.peek()
            if not character:
                raise self.fail("Unterminated string" if quote == '"' else "Expected \"'''\"")
            if character == "\\" and quote == '"':
                pieces.append(self.line_end() or self.escape())
                continue
            self.check(character, "\t\n")
            pieces.append(character)
            self.at += 1
        for _ in range(2):
            # Up to two quotes may stand before the closing ones.
            if self.takes(quote):
                pieces.append(quote)
        return "".join(piece for piece in pieces if piece is not _NOTHING)

    def line_end(self):
        """A backslash at the end of a line takes all blanks after it away."""
        match = re.compile(r"\\[ \t]*\n[ \t\n]*").match(self.text, self.at)
        if match is None:
            return None
        self.at = match.end()
        return _NOTHING

    def escape(self):
        code = self.text[self.at + 1:self.at + 2]
        if code in _ESCAPES and code:
            self.at += 2
            return _ESCAPES[code]
        size = {"u": 4, "U": 8}.get(code)
        if size is None:
            self.at += 2
            raise self.fail("Unescaped '\\' in a string" if code else "Unterminated string")
        digits = self.text[self.at + 2:self.at + 2 + size]
        self.at += 2
        if len(digits) != size or not all(digit in string.hexdigits for digit in digits):
            raise self.fail("Invalid hex value")
        self.at += size
        number = int(digits, 16)
        if not (number <= 0xD7FF or 0xE000 <= number <= 0x10FFFF):
            raise self.fail("Escaped character is not a Unicode scalar value")
        return chr(number)


_NOTHING = "\0nothing"


def _is_control(character):
    return (character < " " and character != "\t") or character == "\x7f"


def _micros(digits):
    return int(digits.ljust(6, "0")) if digits else 0


def _date_time(match):
    year, month, day, hour, minute, second, fraction, zulu, sign, zone_hour, zone_minute = match.groups()
    if hour is None:
        return date(int(year), int(month), int(day))
    zone = None
    if zulu:
        zone = timezone.utc
    elif sign:
        distance = timedelta(hours=int(zone_hour), minutes=int(zone_minute))
        zone = timezone(distance if sign == "+" else -distance)
    return datetime(int(year), int(month), int(day), int(hour), int(minute), int(second), _micros(fraction), tzinfo=zone)
