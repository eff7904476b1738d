"""Groups of characters, templates, and what formats strings."""

__all__ = [
    "ascii_letters",
    "ascii_lowercase",
    "ascii_uppercase",
    "capwords",
    "digits",
    "hexdigits",
    "octdigits",
    "printable",
    "punctuation",
    "whitespace",
    "Formatter",
    "Template",
]
whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (" " if sep is None else sep).join([word.capitalize() for word in s.split(sep)])


class Template:
    """Text with $names in it."""

    delimiter = "$"

    def __init__(self, template):
        self.template = template

    def _parts(self):
        """Pieces of text, and in between (name, as written); a name of None is a mistake."""
        text, at = self.template, 0
        while True:
            found = text.find(self.delimiter, at)
            if found < 0:
                yield text[at:], None, None, None
                return
            start = found + len(self.delimiter)
            if text.startswith(self.delimiter, start):
                yield text[at:start], None, None, None
                at = start + len(self.delimiter)
                continue
            braced = text.startswith("{", start)
            end = begin = start + braced
            while end < len(text) and text[end].isascii() and (
                text[end].isalpha() or text[end] == "_" or end > begin and text[end].isdigit()
            ):
                end += 1
            name = text[begin:end]
            if not name or braced and not text.startswith("}", end):
                yield text[at:found], None, self.delimiter, found
                at = start
            else:
                end += braced
                yield text[at:found], name, text[found:end], found
                at = end

    def _invalid(self, at):
        lines = self.template[:at].splitlines(True)
        line = len(lines) or 1
        column = at - len("".join(lines[:-1])) + (1 if lines else 0) or 1
        return ValueError("Invalid placeholder in string: line %d, col %d" % (line, column))

    def _filled(self, mapping, safe):
        result = []
        for text, name, written, at in self._parts():
            result.append(text)
            if name is not None:
                try:
                    result.append(str(mapping[name]))
                except KeyError:
                    if not safe:
                        raise
                    result.append(written)
            elif written is not None:
                if not safe:
                    raise self._invalid(at)
                result.append(written)
        return "".join(result)

    def substitute(self, mapping={}, /, **kws):
        return self._filled({**mapping, **kws} if kws else mapping, False)

    def safe_substitute(self, mapping={}, /, **kws):
        return self._filled({**mapping, **kws} if kws else mapping, True)

    def is_valid(self):
        return all(name or not written for _, name, written, _ in self._parts())

    def get_identifiers(self):
        return list(dict.fromkeys([name for _, name, _, _ in self._parts() if name]))


class Formatter:
    """str.format, open to changes."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2, 0)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, text, args, kwargs, used, depth, automatic):
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for literal, name, spec, conversion in self.parse(text):
            result.append(literal)
            if name is None:
                continue
            if name == "" or name[0] in ".[":
                if automatic is False:
                    raise ValueError(
                        "cannot switch from manual field specification to automatic field numbering"
                    )
                name = str(automatic) + name
                automatic += 1
            elif name.isdigit():
                if automatic:
                    raise ValueError(
                        "cannot switch from manual field specification to automatic field numbering"
                    )
                automatic = False
            value, key = self.get_field(name, args, kwargs)
            used.add(key)
            value = self.convert_field(value, conversion)
            spec, automatic = self._vformat(spec, args, kwargs, used, depth - 1, automatic)
            result.append(self.format_field(value, spec))
        return "".join(result), automatic

    def parse(self, format_string):
        """(text before, field, format, conversion) for each field; field None for text alone."""
        text, at, literal = format_string, 0, ""
        while at < len(text):
            c = text[at]
            if c not in "{}":
                literal += c
                at += 1
            elif text[at : at + 2] in ("{{", "}}"):
                yield literal + c, None, None, None
                literal = ""
                at += 2
            elif c == "}":
                raise ValueError("Single '}' encountered in format string")
            else:
                end, depth = at + 1, 1
                while end < len(text) and depth:
                    depth += (text[end] == "{") - (text[end] == "}")
                    end += 1
                if depth:
                    if end == at + 1:
                        raise ValueError("Single '{' encountered in format string")
                    raise ValueError("expected '}' before end of string")
                yield (literal, *_field_parts(text[at + 1 : end - 1]))
                literal = ""
                at = end
        if literal:
            yield literal, None, None, None

    def get_field(self, field_name, args, kwargs):
        first, rest = _first_and_rest(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, key in rest:
            value = getattr(value, key) if is_attribute else value[key]
        return value, first

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion in ("s", "r", "a"):
            return {"s": str, "r": repr, "a": ascii}[conversion](value)
        raise ValueError("Unknown conversion specifier " + conversion)


def _field_parts(field):
    """Name, format and conversion of what stands between braces."""
    at = 0
    inside = False
    while at < len(field) and (inside or field[at] not in "!:"):
        inside = field[at] == "[" or inside and field[at] != "]"
        at += 1
    name, conversion = field[:at], None
    if field[at : at + 1] == "!":
        conversion = field[at + 1 : at + 2]
        at += 2
    return name, field[at + 1 :], conversion


def _first_and_rest(name):
    """The argument that a field name begins with, and the attributes and keys that follow."""
    end = min([i for i in (name.find("."), name.find("["), len(name)) if i >= 0])
    first = name[:end]
    rest = []
    while end < len(name):
        if name[end] == ".":
            stop = min([i for i in (name.find(".", end + 1), name.find("[", end + 1)) if i > 0] or [len(name)])
            rest.append((True, name[end + 1 : stop]))
        else:
            stop = name.find("]", end)
            key = name[end + 1 : stop]
            rest.append((False, int(key) if key.isdigit() else key))
            stop += 1
        end = stop
    return int(first) if first.isdigit() else first, rest
