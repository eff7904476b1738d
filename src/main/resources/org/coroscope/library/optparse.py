"""Options of a command line, in the older way. Types of one's own and translations are left out."""

import os
import sys

from _optparse_groups import OptionContainer, OptionGroup
from _optparse_help import HelpFormatter, IndentedHelpFormatter, TitledHelpFormatter
from _optparse_option import (
    NO_DEFAULT,
    SUPPRESS_HELP,
    AmbiguousOptionError,
    BadOptionError,
    Option,
    OptionConflictError,
    OptionError,
    OptionValueError,
    OptParseError,
    Values,
)

__all__ = [
    "Option",
    "make_option",
    "SUPPRESS_HELP",
    "SUPPRESS_USAGE",
    "Values",
    "OptionContainer",
    "OptionGroup",
    "OptionParser",
    "HelpFormatter",
    "IndentedHelpFormatter",
    "TitledHelpFormatter",
    "OptParseError",
    "OptionError",
    "OptionConflictError",
    "OptionValueError",
    "BadOptionError",
]

SUPPRESS_USAGE = "SUPPRESSUSAGE"
make_option = Option


class OptionParser(OptionContainer):
    """Reads a command line by the options it was given."""

    standard_option_list = []

    def __init__(
        self, usage=None, option_list=None, option_class=Option, version=None,
        conflict_handler="error", description=None, formatter=None, add_help_option=True,
        prog=None, epilog=None,
    ):
        super().__init__(option_class, conflict_handler, description)
        self.option_groups = []
        self.set_usage(usage)
        self.prog = prog
        self.version = version
        self.allow_interspersed_args = True
        self.process_default_values = True
        self.formatter = formatter or IndentedHelpFormatter()
        self.epilog = epilog
        self.add_options(self.standard_option_list)
        self.add_options(option_list or ())
        if version:
            self.add_option(
                "--version", action="version", help="show program's version number and exit")
        if add_help_option:
            self.add_option("-h", "--help", action="help", help="show this help message and exit")
        self.rargs = self.largs = self.values = None

    def set_usage(self, usage):
        if usage is None:
            usage = "%prog [options]"
        elif usage is SUPPRESS_USAGE:
            usage = None
        elif usage.lower().startswith("usage: "):
            usage = usage[len("usage: "):]
        self.usage = usage

    def enable_interspersed_args(self):
        self.allow_interspersed_args = True

    def disable_interspersed_args(self):
        self.allow_interspersed_args = False

    def set_process_default_values(self, process):
        self.process_default_values = process

    def set_default(self, dest, value):
        self.defaults[dest] = value

    def set_defaults(self, **kwargs):
        self.defaults.update(kwargs)

    def get_default_values(self):
        defaults = dict(self.defaults)
        if self.process_default_values:
            for option in self._every_option():
                value = defaults.get(option.dest)
                if isinstance(value, str):
                    defaults[option.dest] = option.check_value(option.get_opt_string(), value)
        return Values(defaults)

    def _every_option(self):
        options = list(self.option_list)
        for group in self.option_groups:
            options += group.option_list
        return options

    def add_option_group(self, *args, **kwargs):
        if isinstance(args[0], str):
            group = OptionGroup(self, *args, **kwargs)
        else:
            group = args[0]
            if not isinstance(group, OptionGroup):
                raise TypeError("not an OptionGroup instance: %r" % group)
            if group.parser is not self:
                raise ValueError("invalid OptionGroup (wrong parser)")
        self.option_groups.append(group)
        return group

    def get_option_group(self, word):
        option = self._known(word)
        return option.container if option and option.container is not self else None

    def parse_args(self, args=None, values=None):
        """The values of the options, and the arguments that are none; exits on a mistake."""
        self.rargs = sys.argv[1:] if args is None else list(args)
        self.largs = largs = []
        self.values = self.get_default_values() if values is None else values
        try:
            self._process_args(largs, self.rargs, self.values)
        except (BadOptionError, OptionValueError) as err:
            self.error(str(err))
        return self.check_values(self.values, largs + self.rargs)

    def check_values(self, values, args):
        return values, args

    def _process_args(self, largs, rargs, values):
        while rargs:
            word = rargs[0]
            if word == "--":
                del rargs[0]
                return
            if word[:2] == "--":
                self._process_long_opt(rargs, values)
            elif word[:1] == "-" and len(word) > 1:
                self._process_short_opts(rargs, values)
            elif self.allow_interspersed_args:
                largs.append(rargs.pop(0))
            else:
                return

    def _match_long_opt(self, word):
        """The whole word that a long option's beginning stands for."""
        if word in self._long_opt:
            return word
        possible = sorted(known for known in self._long_opt if known.startswith(word))
        if not possible:
            raise BadOptionError(word)
        if len(possible) > 1:
            raise AmbiguousOptionError(word, possible)
        return possible[0]

    def _process_long_opt(self, rargs, values):
        word, given, value = rargs.pop(0).partition("=")
        word = self._match_long_opt(word)
        if given:
            rargs.insert(0, value)
        option = self._long_opt[word]
        if option.takes_value():
            value = self._values_of(option, word, rargs)
        elif given:
            self.error("%s option does not take a value" % word)
        else:
            value = None
        option.process(word, value, values, self)

    def _process_short_opts(self, rargs, values):
        letters = rargs.pop(0)[1:]
        while letters:
            word, letters = "-" + letters[0], letters[1:]
            option = self._short_opt.get(word)
            if option is None:
                raise BadOptionError(word)
            value = None
            if option.takes_value():
                if letters:
                    rargs.insert(0, letters)
                    letters = ""
                value = self._values_of(option, word, rargs)
            option.process(word, value, values, self)

    def _values_of(self, option, word, rargs):
        count = option.nargs
        if len(rargs) < count:
            arguments = "1 argument" if count == 1 else "%d arguments" % count
            self.error("%s option requires %s" % (word, arguments))
        if count == 1:
            return rargs.pop(0)
        taken = tuple(rargs[:count])
        del rargs[:count]
        return taken

    def get_prog_name(self):
        return os.path.basename(sys.argv[0]) if self.prog is None else self.prog

    def expand_prog_name(self, text):
        return text.replace("%prog", self.get_prog_name())

    def get_description(self):
        return self.expand_prog_name(self.description or "")

    def exit(self, status=0, msg=None):
        if msg:
            sys.stderr.write(msg)
        sys.exit(status)

    def error(self, msg):
        self.print_usage(sys.stderr)
        self.exit(2, "%s: error: %s\n" % (self.get_prog_name(), msg))

    def get_usage(self):
        if not self.usage:
            return ""
        return self.formatter.format_usage(self.expand_prog_name(self.usage))

    def print_usage(self, file=None):
        if self.usage:
            print(self.get_usage(), file=file)

    def get_version(self):
        return self.expand_prog_name(self.version) if self.version else ""

    def print_version(self, file=None):
        if self.version:
            print(self.get_version(), file=file)

    def format_option_help(self, formatter=None):
        formatter = formatter or self.formatter
        formatter.store_option_strings(self)
        heading = formatter.format_heading("Options")
        formatter.indent()
        parts = []
        if self.option_list:
            parts += [super().format_option_help(formatter), "\n"]
        for group in self.option_groups:
            parts += [group.format_help(formatter), "\n"]
        formatter.dedent()
        return heading + "".join(parts[:-1])

    def format_epilog(self, formatter):
        return formatter.format_epilog(self.epilog)

    def format_help(self, formatter=None):
        formatter = formatter or self.formatter
        parts = []
        if self.usage:
            parts.append(self.get_usage() + "\n")
        if self.description:
            parts.append(self.format_description(formatter) + "\n")
        parts.append(self.format_option_help(formatter))
        parts.append(self.format_epilog(formatter))
        return "".join(parts)

    def print_help(self, file=None):
        (sys.stdout if file is None else file).write(self.format_help())


for _shown in (
    AmbiguousOptionError, BadOptionError, HelpFormatter, IndentedHelpFormatter, Option,
    OptionConflictError, OptionContainer, OptionError, OptionGroup, OptionValueError,
    OptParseError, TitledHelpFormatter, Values,
):
    _shown.__module__ = "optparse"
