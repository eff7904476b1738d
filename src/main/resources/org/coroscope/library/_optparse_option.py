"""One option, what it makes of its values, and what may be wrong with it. Part of optparse."""

SUPPRESS_HELP = "SUPPRESSHELP"
NO_DEFAULT = ("NO", "DEFAULT")

_ATTRIBUTES = (
    "action", "type", "dest", "default", "nargs", "const", "choices",
    "callback", "callback_args", "callback_kwargs", "help", "metavar",
)
_BASES = {"0x": 16, "0b": 2, "0o": 8}


class OptParseError(Exception):
    def __init__(self, msg):
        self.msg = msg

    def __str__(self):
        return self.msg


class OptionError(OptParseError):
    """An option was described wrongly."""

    def __init__(self, msg, option):
        super().__init__(msg)
        self.option_id = str(option)

    def __str__(self):
        return "option %s: %s" % (self.option_id, self.msg) if self.option_id else self.msg


class OptionConflictError(OptionError):
    pass


class OptionValueError(OptParseError):
    """A value on the command line does not fit."""


class BadOptionError(OptParseError):
    """There is no such option."""

    def __init__(self, opt_str):
        self.opt_str = opt_str

    def __str__(self):
        return "no such option: %s" % self.opt_str


class AmbiguousOptionError(BadOptionError):
    def __init__(self, opt_str, possibilities):
        super().__init__(opt_str)
        self.possibilities = possibilities

    def __str__(self):
        return "ambiguous option: %s (%s?)" % (self.opt_str, ", ".join(self.possibilities))


class Values:
    """The options' values, as attributes."""

    def __init__(self, defaults=None):
        self.__dict__.update(defaults or {})

    def __str__(self):
        return str(self.__dict__)

    def __repr__(self):
        return "<%s at 0x%x: %s>" % (type(self).__name__, id(self), self)

    def __eq__(self, other):
        if isinstance(other, Values):
            return self.__dict__ == other.__dict__
        return self.__dict__ == other if isinstance(other, dict) else NotImplemented

    def ensure_value(self, attr, value):
        if getattr(self, attr, None) is None:
            setattr(self, attr, value)
        return getattr(self, attr)


def _whole(text):
    """An int; beginning with 0x, 0b or 0 it is read by that base."""
    beginning = text[:2].lower()
    if beginning in _BASES:
        return int(text, _BASES[beginning])
    return int(text, 8 if text[:1] == "0" else 10)


_CONVERSIONS = {
    "int": (_whole, "integer"),
    "long": (_whole, "integer"),
    "float": (float, "floating-point"),
    "complex": (complex, "complex"),
}


class Option:
    """An option: the words that call it, and what is done then."""

    ATTRS = list(_ATTRIBUTES)
    ACTIONS = (
        "store", "store_const", "store_true", "store_false", "append", "append_const", "count",
        "callback", "help", "version",
    )
    STORE_ACTIONS = ACTIONS[:7]
    TYPED_ACTIONS = ("store", "append", "callback")
    ALWAYS_TYPED_ACTIONS = ("store", "append")
    CONST_ACTIONS = ("store_const", "append_const")
    TYPES = ("string", "int", "long", "float", "complex", "choice")

    container = None

    def __init__(self, *opts, **attrs):
        self._short_opts, self._long_opts = [], []
        words = [word for word in opts if word]
        if not words:
            raise TypeError("at least one option string must be supplied")
        for word in words:
            self._add_word(word)
        for name in self.ATTRS:
            setattr(self, name, attrs.pop(name, NO_DEFAULT if name == "default" else None))
        if attrs:
            raise OptionError("invalid keyword arguments: %s" % ", ".join(sorted(attrs)), self)
        self._check_action()
        self._check_type()
        self._check_choices()
        self._check_dest()
        self._check_const_and_nargs()
        self._check_callback()

    def _add_word(self, word):
        if len(word) < 2:
            raise OptionError(
                "invalid option string %r: must be at least two characters long" % word, self)
        if len(word) == 2:
            if word[0] != "-" or word[1] == "-":
                raise OptionError(
                    "invalid short option string %r: "
                    "must be of the form -x, (x any non-dash char)" % word, self)
            self._short_opts.append(word)
        else:
            if word[:2] != "--" or word[2] == "-":
                raise OptionError(
                    "invalid long option string %r: "
                    "must start with --, followed by non-dash" % word, self)
            self._long_opts.append(word)

    def _check_action(self):
        if self.action is None:
            self.action = "store"
        elif self.action not in self.ACTIONS:
            raise OptionError("invalid action: %r" % self.action, self)

    def _check_type(self):
        if self.type is None:
            if self.action in self.ALWAYS_TYPED_ACTIONS:
                self.type = "string" if self.choices is None else "choice"
            return
        if isinstance(self.type, type):
            self.type = self.type.__name__
        if self.type == "str":
            self.type = "string"
        if self.type not in self.TYPES:
            raise OptionError("invalid option type: %r" % self.type, self)
        if self.action not in self.TYPED_ACTIONS:
            raise OptionError("must not supply a type for action %r" % self.action, self)

    def _check_choices(self):
        if self.type == "choice":
            if self.choices is None:
                raise OptionError("must supply a list of choices for type 'choice'", self)
            if not isinstance(self.choices, (tuple, list)):
                raise OptionError(
                    "choices must be a list of strings (%r supplied)"
                    % type(self.choices).__name__, self)
        elif self.choices is not None:
            raise OptionError("must not supply choices for type %r" % self.type, self)

    def _check_dest(self):
        takes_value = self.action in self.STORE_ACTIONS or self.type is not None
        if self.dest is None and takes_value:
            if self._long_opts:
                self.dest = self._long_opts[0][2:].replace("-", "_")
            else:
                self.dest = self._short_opts[0][1]

    def _check_const_and_nargs(self):
        if self.action not in self.CONST_ACTIONS and self.const is not None:
            raise OptionError("'const' must not be supplied for action %r" % self.action, self)
        if self.action in self.TYPED_ACTIONS:
            if self.nargs is None:
                self.nargs = 1
        elif self.nargs is not None:
            raise OptionError("'nargs' must not be supplied for action %r" % self.action, self)

    def _check_callback(self):
        if self.action == "callback":
            if not callable(self.callback):
                raise OptionError("callback not callable: %r" % self.callback, self)
            if self.callback_args is not None and not isinstance(self.callback_args, tuple):
                raise OptionError(
                    "callback_args, if supplied, must be a tuple: not %r"
                    % self.callback_args, self)
            if self.callback_kwargs is not None and not isinstance(self.callback_kwargs, dict):
                raise OptionError(
                    "callback_kwargs, if supplied, must be a dict: not %r"
                    % self.callback_kwargs, self)
        elif self.callback is not None:
            raise OptionError("callback supplied (%r) for non-callback option" % self.callback, self)
        elif self.callback_args is not None:
            raise OptionError("callback_args supplied for non-callback option", self)
        elif self.callback_kwargs is not None:
            raise OptionError("callback_kwargs supplied for non-callback option", self)

    def __str__(self):
        return "/".join(self._short_opts + self._long_opts)

    def __repr__(self):
        return "<%s at 0x%x: %s>" % (type(self).__name__, id(self), self)

    def takes_value(self):
        return self.type is not None

    def get_opt_string(self):
        return (self._long_opts or self._short_opts)[0]

    def check_value(self, opt, value):
        """A word of the command line as a value of the option's type."""
        if self.type in _CONVERSIONS:
            convert, name = _CONVERSIONS[self.type]
            try:
                return convert(value)
            except ValueError:
                raise OptionValueError("option %s: invalid %s value: %r" % (opt, name, value))
        if self.type == "choice" and value not in self.choices:
            raise OptionValueError(
                "option %s: invalid choice: %r (choose from %s)"
                % (opt, value, ", ".join(map(repr, self.choices))))
        return value

    def convert_value(self, opt, value):
        if value is None:
            return None
        if self.nargs == 1:
            return self.check_value(opt, value)
        return tuple(self.check_value(opt, one) for one in value)

    def process(self, opt, value, values, parser):
        value = self.convert_value(opt, value)
        return self.take_action(self.action, self.dest, opt, value, values, parser)

    def take_action(self, action, dest, opt, value, values, parser):
        if action == "store":
            setattr(values, dest, value)
        elif action == "store_const":
            setattr(values, dest, self.const)
        elif action in ("store_true", "store_false"):
            setattr(values, dest, action == "store_true")
        elif action in ("append", "append_const"):
            values.ensure_value(dest, []).append(value if action == "append" else self.const)
        elif action == "count":
            setattr(values, dest, values.ensure_value(dest, 0) + 1)
        elif action == "callback":
            self.callback(
                self, opt, value, parser, *(self.callback_args or ()),
                **(self.callback_kwargs or {}))
        elif action == "help":
            parser.print_help()
            parser.exit()
        elif action == "version":
            parser.print_version()
            parser.exit()
        else:
            raise ValueError("unknown action %r" % self.action)
        return 1
