"""The lines of an INI file become sections and options."""

from _configparser_errors import DuplicateOptionError, DuplicateSectionError, MissingSectionHeaderError, ParsingError


class Reading:
    """One pass over the lines of one source."""

    def __init__(self, parser, source):
        self.parser = parser
        self.source = source
        self.sections_seen = set()
        self.options_seen = set()
        self.section = self.name = self.option = None
        self.option_indent = 0
        self.error = None

    def run(self, lines):
        for number, line in enumerate(lines, start=1):
            self._line(number, line)
        self._join_lines()
        if self.error:
            raise self.error

    def _line(self, number, line):
        parser = self.parser
        end = len(line)
        for prefix in parser._inline_comments:
            place = line.find(prefix)
            while place >= 0:
                if place == 0 or line[place - 1].isspace():
                    end = min(end, place)
                    break
                place = line.find(prefix, place + 1)
        is_comment = any(line.strip().startswith(prefix) for prefix in parser._comments)
        value = "" if is_comment else line[:end].strip()
        if not value:
            if not parser._empty_lines:
                self.option_indent = 10**9
            elif not is_comment and end == len(line) and self._goes_on():
                self.section[self.option].append("")
            return
        first = parser.NONSPACECRE.search(line)
        indent = first.start() if first else 0
        if self._goes_on() and indent > self.option_indent:
            self.section[self.option].append(value)
            return
        self.option_indent = indent
        header = parser.SECTCRE.match(value)
        if header:
            self._begin_section(header.group("header"), number)
        elif self.section is None:
            raise MissingSectionHeaderError(self.source, number, line)
        else:
            self._take_option(value, number, line)

    def _goes_on(self):
        return self.section is not None and bool(self.option) and self.section[self.option] is not None

    def _begin_section(self, name, number):
        parser = self.parser
        self.name = name
        if name in parser._sections:
            if parser._strict and name in self.sections_seen:
                raise DuplicateSectionError(name, self.source, number)
            self.section = parser._sections[name]
        elif name == parser.default_section:
            self.section = parser._defaults
        else:
            parser._new_section(name)
            self.section = parser._sections[name]
        self.sections_seen.add(name)
        self.option = None

    def _take_option(self, text, number, line):
        parser = self.parser
        places = [(place, delimiter) for delimiter in parser._delimiters if (place := text.find(delimiter)) >= 0]
        if not places and not parser._allow_no_value:
            self._complain(number, line)
            return
        option, value = text, None
        if places:
            place, delimiter = min(places)
            option, value = text[:place], text[place + len(delimiter):].strip()
        if not option:
            self._complain(number, line)
        self.option = parser.optionxform(option.rstrip())
        key = self.name, self.option
        if parser._strict and key in self.options_seen:
            raise DuplicateOptionError(self.name, self.option, self.source, number)
        self.options_seen.add(key)
        self.section[self.option] = None if value is None else [value]

    def _complain(self, number, line):
        if self.error is None:
            self.error = ParsingError(self.source)
        self.error.append(number, repr(line))

    def _join_lines(self):
        parser = self.parser
        for name, options in [(parser.default_section, parser._defaults), *parser._sections.items()]:
            for option, value in options.items():
                if isinstance(value, list):
                    value = "\n".join(value).rstrip()
                options[option] = parser._interpolation.before_read(parser, name, option, value)
