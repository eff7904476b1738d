"""Constants, templates with $names, and a formatter to be extended."""

import re as _re

__all__ = [
    "ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits",
    "octdigits", "printable", "punctuation", "whitespace", "Formatter", "Template",
]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """The words of a text, each with a capital letter."""
    return (sep or " ").join(word.capitalize() for word in s.split(sep))


_NOTHING = {}


class Template:
    """A text with places to fill in: $name or ${name}; $$ is a dollar sign."""

    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = _re.IGNORECASE

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._prepare()

    @classmethod
    def _prepare(cls):
        if "pattern" in cls.__dict__:
            source = cls.pattern
        else:
            mark = _re.escape(cls.delimiter)
            name = cls.idpattern
            braced = cls.braceidpattern or name
            source = (
                f"{mark}(?:(?P<escaped>{mark})|(?P<named>{name})|"
                f"{{(?P<braced>{braced})}}|(?P<invalid>))"
            )
        cls.pattern = _re.compile(source, cls.flags | _re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def _invalid(self, found):
        at = found.start("invalid")
        lines = self.template[:at].splitlines(keepends=True)
        if lines:
            column = at - len("".join(lines[:-1]))
            line = len(lines)
        else:
            column = 1
            line = 1
        raise ValueError("Invalid placeholder in string: line %d, col %d" % (line, column))

    def _fill(self, value_of, invalid):
        def fill_one(found):
            name = found.group("named") or found.group("braced")
            if name is not None:
                return value_of(name, found)
            if found.group("escaped") is not None:
                return self.delimiter
            if found.group("invalid") is not None:
                return invalid(found)
            raise ValueError("Unrecognized named group in pattern", self.pattern)

        return self.pattern.sub(fill_one, self.template)

    @staticmethod
    def _values(mapping, named):
        if mapping is _NOTHING:
            return named
        if named:
            return {**mapping, **named}
        return mapping

    def substitute(self, mapping=_NOTHING, /, **kws):
        values = self._values(mapping, kws)
        return self._fill(lambda name, found: str(values[name]), self._invalid)

    def safe_substitute(self, mapping=_NOTHING, /, **kws):
        values = self._values(mapping, kws)

        def value_of(name, found):
            try:
                return str(values[name])
            except KeyError:
                return found.group()

        return self._fill(value_of, lambda found: found.group())

    def is_valid(self):
        return all(found.group("invalid") is None for found in self._placeholders())

    def get_identifiers(self):
        names = []
        for found in self._placeholders():
            name = found.group("named") or found.group("braced")
            if name is not None and name not in names:
                names.append(name)
        return names

    def _placeholders(self):
        for found in self.pattern.finditer(self.template):
            if all(found.group(kind) is None for kind in ("named", "braced", "escaped", "invalid")):
                raise ValueError("Unrecognized named group in pattern", self.pattern)
            yield found


Template._prepare()


def _field_end(text, at):
    """Where a field's name ends that begins at a place."""
    while at < len(text):
        c = text[at]
        if c == "{":
            raise ValueError("unexpected '{' in field name")
        if c == "[":
            close = text.find("]", at)
            at = len(text) if close < 0 else close
        elif c in "}:!":
            return at
        at += 1
    raise ValueError("expected '}' before end of string")


def _split_name(name):
    """The first part of a field's name, and (is attribute, key) for the others."""
    at = 0
    while at < len(name) and name[at] not in ".[":
        at += 1
    first = name[:at]
    rest = []
    while at < len(name):
        if name[at] == ".":
            end = at + 1
            while end < len(name) and name[end] not in ".[":
                end += 1
            key = name[at + 1:end]
            at = end
            attribute = True
        elif name[at] == "[":
            end = name.find("]", at)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            key = name[at + 1:end]
            at = end + 1
            attribute = False
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        if not key:
            raise ValueError("Empty attribute in format string")
        if not attribute and key.isdecimal():
            key = int(key)
        rest.append((attribute, key))
    return (int(first) if first.isdecimal() else first), rest


class Formatter:
    """What str.format does, in steps that a subclass may replace."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        parts = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                parts.append(literal)
            if name is None:
                continue
            if name == "":
                if auto_arg_index is False:
                    raise ValueError(
                        "cannot switch from manual field specification to automatic field numbering")
                name = str(auto_arg_index)
                auto_arg_index += 1
            elif name.isdigit():
                if auto_arg_index:
                    raise ValueError(
                        "cannot switch from manual field specification to automatic field numbering")
                auto_arg_index = False
            value, used = self.get_field(name, args, kwargs)
            used_args.add(used)
            value = self.convert_field(value, conversion)
            spec, auto_arg_index = self._vformat(
                spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            parts.append(self.format_field(value, spec))
        return "".join(parts), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError("Unknown conversion specifier {0!s}".format(conversion))

    def parse(self, format_string):
        """(text, field name, format specification, conversion) for each part."""
        text = format_string
        at = 0
        while at < len(text):
            start = at
            while at < len(text) and text[at] not in "{}":
                at += 1
            if at == len(text):
                yield text[start:], None, None, None
                return
            if text[at + 1:at + 2] == text[at]:
                yield text[start:at + 1], None, None, None
                at += 2
                continue
            if text[at] == "}" or at + 1 == len(text):
                raise ValueError(f"Single '{text[at]}' encountered in format string")
            literal = text[start:at]
            end = _field_end(text, at + 1)
            name = text[at + 1:end]
            conversion = None
            spec = ""
            at = end + 1
            ended = text[end]
            if ended == "!":
                if at == len(text):
                    raise ValueError("end of string while looking for conversion specifier")
                conversion = text[at]
                at += 1
                if at < len(text):
                    ended = text[at]
                    at += 1
                    if ended not in "}:":
                        raise ValueError("expected ':' after conversion specifier")
            if ended != "}":
                start = at
                depth = 1
                while depth:
                    if at == len(text):
                        raise ValueError("unmatched '{' in format spec")
                    depth += {"{": 1, "}": -1}.get(text[at], 0)
                    at += 1
                spec = text[start:at - 1]
            yield literal, name, spec, conversion

    def get_field(self, field_name, args, kwargs):
        first, rest = _split_name(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, key in rest:
            value = getattr(value, key) if is_attribute else value[key]
        return value, first
