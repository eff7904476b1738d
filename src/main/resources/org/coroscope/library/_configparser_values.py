"""How a value may name others: %(option)s, or ${section:option}."""

import re

from _configparser_errors import (
    MAX_INTERPOLATION_DEPTH, InterpolationDepthError, InterpolationMissingOptionError, InterpolationSyntaxError,
    NoOptionError, NoSectionError)


class Interpolation:
    """Leaves values as they are."""

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class _Filling(Interpolation):
    """Fills in what stands after a sign; the sign twice stands for itself."""

    sign = name = None

    def before_get(self, parser, section, option, value, defaults):
        pieces = []
        self._fill(parser, option, pieces, value, section, defaults, 1)
        return "".join(pieces)

    def before_set(self, parser, section, option, value):
        rest = self.name.sub("", value.replace(self.sign * 2, ""))
        if self.sign in rest:
            raise ValueError(f"invalid interpolation syntax in {value!r} at position {rest.find(self.sign)}")
        return value

    def _fill(self, parser, option, pieces, rest, section, values, depth):
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        while rest:
            text, sign, rest = rest.partition(self.sign)
            pieces.append(text)
            if not sign:
                return
            if rest[:1] == self.sign:
                pieces.append(self.sign)
                rest = rest[1:]
                continue
            match = self.name.match(sign + rest)
            if match is None:
                raise InterpolationSyntaxError(option, section, self._complaint(sign + rest))
            rest = (sign + rest)[match.end():]
            self._fill_name(parser, option, pieces, match.group(1), section, values, depth, raw, rest)

    def _fill_value(self, parser, option, pieces, value, section, values, depth):
        if value is not None and self.sign in value:
            self._fill(parser, option, pieces, value, section, values, depth + 1)
        else:
            pieces.append(value)


class BasicInterpolation(_Filling):
    sign = "%"
    name = re.compile(r"%\(([^)]+)\)s")

    @staticmethod
    def _complaint(rest):
        if rest[1:2] == "(":
            return f"bad interpolation variable reference {rest!r}"
        return f"'%' must be followed by '%' or '(', found: {rest!r}"

    def _fill_name(self, parser, option, pieces, name, section, values, depth, raw, rest):
        name = parser.optionxform(name)
        try:
            value = values[name]
        except KeyError:
            raise InterpolationMissingOptionError(option, section, raw, name) from None
        self._fill_value(parser, option, pieces, value, section, values, depth)


class ExtendedInterpolation(_Filling):
    sign = "$"
    name = re.compile(r"\$\{([^}]+)\}")

    @staticmethod
    def _complaint(rest):
        if rest[1:2] == "{":
            return f"bad interpolation variable reference {rest!r}"
        return f"'$' must be followed by '$' or '{{', found: {rest!r}"

    def _fill_name(self, parser, option, pieces, name, section, values, depth, raw, rest):
        path = name.split(":")
        if len(path) > 2:
            raise InterpolationSyntaxError(option, section, f"More than one ':' found: {('${' + name + '}' + rest)!r}")
        try:
            if len(path) == 1:
                wanted, name = section, parser.optionxform(path[0])
                value = values[name]
            else:
                wanted, name = path[0], parser.optionxform(path[1])
                value = parser.get(wanted, name, raw=True)
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, raw, ":".join(path)) from None
        if wanted != section:
            values = dict(parser.items(wanted, raw=True))
        self._fill_value(parser, name if value and "$" in value else option, pieces, value, wanted, values, depth)


class LegacyInterpolation(Interpolation):
    """As % formatting, up to ten times."""

    def before_get(self, parser, section, option, value, defaults):
        raw = value
        for _ in range(MAX_INTERPOLATION_DEPTH):
            if value is None or "%(" not in value:
                return value
            value = re.sub(r"%\(([^)]*)\)s|.", lambda m: f"%({parser.optionxform(m[1])})s" if m[1] else m[0], value)
            try:
                value = value % defaults
            except KeyError as error:
                raise InterpolationMissingOptionError(option, section, raw, error.args[0]) from None
        raise InterpolationDepthError(option, section, raw)
