"""How the help on options is laid out. Part of optparse."""

from textwrap import wrap as _wrap

from _optparse_option import NO_DEFAULT, SUPPRESS_HELP


class HelpFormatter:
    """Lays the help out. Its width is that of the screen less two, 78 for one of 80."""

    def __init__(self, indent_increment, max_help_position, width, short_first):
        self.indent_increment = indent_increment
        self.width = 78 if width is None else width
        self.max_help_position = min(
            max_help_position, max(self.width - 20, indent_increment * 2))
        self.short_first = short_first
        self.current_indent = 0
        self.parser = None
        self.help_position = self.max_help_position

    def indent(self):
        self.current_indent += self.indent_increment

    def dedent(self):
        self.current_indent -= self.indent_increment

    def format_usage(self, usage):
        raise NotImplementedError("subclasses must implement")

    def format_heading(self, heading):
        raise NotImplementedError("subclasses must implement")

    def _paragraph(self, text):
        margin = " " * self.current_indent
        room = max(self.width - self.current_indent, 11)
        return "\n".join(
            _wrap(text, room, initial_indent=margin, subsequent_indent=margin))

    def format_description(self, description):
        return self._paragraph(description) + "\n" if description else ""

    def format_epilog(self, epilog):
        return "\n" + self._paragraph(epilog) + "\n" if epilog else ""

    def expand_default(self, option):
        if self.parser is None:
            return option.help
        value = self.parser.defaults.get(option.dest)
        if value is NO_DEFAULT or value is None:
            value = "none"
        return option.help.replace("%default", str(value))

    def format_option_strings(self, option):
        """How an option is called, as ``-f FILE, --file=FILE``."""
        short, long = list(option._short_opts), list(option._long_opts)
        if option.takes_value():
            name = option.metavar or option.dest.upper()
            short = [one + " " + name for one in short]
            long = [one + "=" + name for one in long]
        return ", ".join(short + long if self.short_first else long + short)

    def store_option_strings(self, parser):
        """Finds how wide the column of names has to be."""
        self.parser = parser
        self.option_strings = {}
        widest = self._note_strings(parser, 1)
        for group in parser.option_groups:
            widest = max(widest, self._note_strings(group, 2))
        self.help_position = min(widest + 2, self.max_help_position)

    def _note_strings(self, container, depth):
        widest = 0
        for option in container.option_list:
            shown = self.option_strings[option] = self.format_option_strings(option)
            if option.help is not SUPPRESS_HELP:
                widest = max(widest, len(shown) + depth * self.indent_increment)
        return widest

    def format_option(self, option):
        shown = self.option_strings[option]
        margin = " " * self.current_indent
        room = self.help_position - self.current_indent - 2
        column = " " * self.help_position
        if len(shown) > room:
            text, first = margin + shown + "\n", column
        else:
            text, first = margin + shown.ljust(room) + "  ", ""
        if option.help:
            lines = _wrap(self.expand_default(option), max(self.width - self.help_position, 11))
            text += first + ("\n" + column).join(lines) + "\n"
        elif not text.endswith("\n"):
            text += "\n"
        return text


class IndentedHelpFormatter(HelpFormatter):
    """Headings with a colon, and what stands under them indented."""

    def __init__(self, indent_increment=2, max_help_position=24, width=None, short_first=1):
        super().__init__(indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return "Usage: %s\n" % usage

    def format_heading(self, heading):
        return "%s%s:\n" % (" " * self.current_indent, heading)


class TitledHelpFormatter(HelpFormatter):
    """Headings that are underlined."""

    def __init__(self, indent_increment=0, max_help_position=24, width=None, short_first=0):
        super().__init__(indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return "%s  %s\n" % (self.format_heading("Usage"), usage)

    def format_heading(self, heading):
        return "%s\n%s\n" % (heading, "=-"[bool(self.current_indent)] * len(heading))
