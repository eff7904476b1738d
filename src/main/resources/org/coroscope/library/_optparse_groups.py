"""Options together. Part of optparse."""

from _optparse_option import NO_DEFAULT, SUPPRESS_HELP, Option, OptionConflictError


class OptionContainer:
    """Holds options, and knows them by the words that call them."""

    def __init__(self, option_class, conflict_handler, description):
        self.option_class = option_class
        self.option_list = []
        self._share(None)
        self.set_conflict_handler(conflict_handler)
        self.set_description(description)

    def _share(self, other):
        """What a group has in common with its parser."""
        self._short_opt = other._short_opt if other else {}
        self._long_opt = other._long_opt if other else {}
        self.defaults = other.defaults if other else {}

    def set_conflict_handler(self, handler):
        if handler not in ("error", "resolve"):
            raise ValueError("invalid conflict_resolution value %r" % (handler,))
        self.conflict_handler = handler

    def set_description(self, description):
        self.description = description

    def get_description(self):
        return self.description

    def _known(self, word):
        return self._short_opt.get(word) or self._long_opt.get(word)

    def _settle_conflicts(self, option):
        taken = [word for word in option._short_opts + option._long_opts if self._known(word)]
        if taken and self.conflict_handler == "error":
            raise OptionConflictError(
                "conflicting option string(s): %s" % ", ".join(taken), option)
        for word in taken:
            other = self._known(word)
            for words, known in (
                (other._short_opts, self._short_opt), (other._long_opts, self._long_opt)):
                if word in words:
                    words.remove(word)
                    del known[word]
            if not (other._short_opts or other._long_opts):
                other.container.option_list.remove(other)

    def add_option(self, *args, **kwargs):
        if isinstance(args[0], str):
            option = self.option_class(*args, **kwargs)
        elif len(args) == 1 and not kwargs:
            option = args[0]
            if not isinstance(option, Option):
                raise TypeError("not an Option instance: %r" % option)
        else:
            raise TypeError("invalid arguments")
        self._settle_conflicts(option)
        self.option_list.append(option)
        option.container = self
        self._short_opt.update(dict.fromkeys(option._short_opts, option))
        self._long_opt.update(dict.fromkeys(option._long_opts, option))
        if option.dest is not None:
            if option.default is not NO_DEFAULT:
                self.defaults[option.dest] = option.default
            else:
                self.defaults.setdefault(option.dest, None)
        return option

    def add_options(self, options):
        for option in options:
            self.add_option(option)

    def get_option(self, word):
        return self._known(word)

    def has_option(self, word):
        return bool(self._known(word))

    def remove_option(self, word):
        option = self._known(word)
        if option is None:
            raise ValueError("no such option %r" % word)
        for one in option._short_opts:
            del self._short_opt[one]
        for one in option._long_opts:
            del self._long_opt[one]
        option.container.option_list.remove(option)

    def format_option_help(self, formatter):
        return "".join(
            formatter.format_option(option)
            for option in self.option_list
            if option.help is not SUPPRESS_HELP)

    def format_description(self, formatter):
        return formatter.format_description(self.get_description())

    def format_help(self, formatter):
        parts = [self.format_option_help(formatter)] if self.option_list else []
        if self.description:
            parts.insert(0, self.format_description(formatter))
        return "\n".join(parts)


class OptionGroup(OptionContainer):
    """Options that stand together in the help."""

    def __init__(self, parser, title, description=None):
        self.parser = parser
        super().__init__(parser.option_class, parser.conflict_handler, description)
        self._share(parser)
        self.title = title

    def set_title(self, title):
        self.title = title

    def format_help(self, formatter):
        heading = formatter.format_heading(self.title)
        formatter.indent()
        text = heading + super().format_help(formatter)
        formatter.dedent()
        return text
