"""How a command line is read: which texts are options, and which arguments get which texts. Part of
argparse."""

import re

from _argparse_parts import (
    ArgumentError, ArgumentTypeError, ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS,
    ZERO_OR_MORE, action_name,
)

_UNRECOGNIZED = "_unrecognized_args"


def parse_known(parser, args, namespace):
    namespace, args = _Reading(parser, args, namespace).run()
    if hasattr(namespace, _UNRECOGNIZED):
        args.extend(getattr(namespace, _UNRECOGNIZED))
        delattr(namespace, _UNRECOGNIZED)
    return namespace, args


def nargs_pattern(action):
    """Which letters an action takes: A for an argument, - for the two hyphens, O for an option."""
    nargs = action.nargs
    if nargs is None:
        pattern = "(-*A-*)"
    elif nargs == OPTIONAL:
        pattern = "(-*A?-*)"
    elif nargs == ZERO_OR_MORE:
        pattern = "(-*[A-]*)"
    elif nargs == ONE_OR_MORE:
        pattern = "(-*A[A-]*)"
    elif nargs == REMAINDER:
        pattern = "([-AO]*)"
    elif nargs == PARSER:
        pattern = "(-*A[-AO]*)"
    elif nargs == SUPPRESS:
        pattern = "(-*-*)"
    else:
        pattern = "(-*%s-*)" % "-*".join("A" * nargs)
    if action.option_strings:
        pattern = pattern.replace("-*", "").replace("-", "")
    return pattern


class _Reading:
    def __init__(self, parser, args, namespace):
        self.parser, self.namespace = parser, namespace
        self.args = self._with_files(args) if parser.fromfile_prefix_chars is not None else args
        self.exclusive = {}
        for group in parser._mutually_exclusive_groups:
            for action in group._group_actions:
                others = self.exclusive.setdefault(action, [])
                others += [other for other in group._group_actions if other is not action]
        self.options = {}
        letters = []
        texts = iter(self.args)
        for i, text in enumerate(texts):
            if text == "--":
                letters.append("-")
                letters += ["A" for _ in texts]
                break
            option = self._option(text)
            if option is not None:
                self.options[i] = option
            letters.append("A" if option is None else "O")
        self.letters = "".join(letters)
        self.seen, self.seen_not_default = set(), set()
        self.extras = []
        self.positionals = parser._get_positional_actions()

    def _with_files(self, args):
        made = []
        for text in args:
            if not text or text[0] not in self.parser.fromfile_prefix_chars:
                made.append(text)
                continue
            try:
                with open(text[1:]) as file:
                    lines = file.read().splitlines()
            except OSError as e:
                self.parser.error(str(e))
            found = [a for line in lines for a in self.parser.convert_arg_line_to_args(line)]
            made += self._with_files(found)
        return made

    def run(self):
        last = max(self.options, default=-1)
        at = 0
        while at <= last:
            following = min(i for i in self.options if i >= at)
            if at != following:
                end = self._take_positionals(at)
                if end > at:
                    at = end
                    continue
                at = end
            if at not in self.options:
                self.extras += self.args[at:following]
                at = following
            at = self._take_option(at)
        end = self._take_positionals(at)
        self.extras += self.args[end:]
        self._check_complete()
        return self.namespace, self.extras

    def _check_complete(self):
        missing = []
        for action in self.parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(action_name(action))
            elif (
                isinstance(action.default, str) and hasattr(self.namespace, action.dest)
                and action.default is getattr(self.namespace, action.dest)
            ):
                setattr(self.namespace, action.dest, self._value(action, action.default))
        if missing:
            self.parser.error(
                "the following arguments are required: %s" % ", ".join(map(str, missing))
            )
        for group in self.parser._mutually_exclusive_groups:
            if group.required and not any(
                action in self.seen_not_default for action in group._group_actions
            ):
                names = [
                    action_name(action) for action in group._group_actions
                    if action.help is not SUPPRESS
                ]
                self.parser.error("one of the arguments %s is required" % " ".join(names))

    def _act(self, action, texts, option=None):
        self.seen.add(action)
        values = self._values(action, texts)
        if values is not action.default:
            self.seen_not_default.add(action)
            for other in self.exclusive.get(action, []):
                if other in self.seen_not_default:
                    raise ArgumentError(
                        action, "not allowed with argument %s" % action_name(other)
                    )
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option)

    def _match(self, action, letters):
        found = re.match(nargs_pattern(action), letters)
        if found is None:
            nargs = action.nargs
            text = {
                None: "expected one argument", OPTIONAL: "expected at most one argument",
                ONE_OR_MORE: "expected at least one argument",
            }.get(nargs)
            if text is None:
                text = "expected %s argument%s" % (nargs, "" if nargs == 1 else "s")
            raise ArgumentError(action, text)
        return len(found[1])

    def _take_option(self, start):
        """Acts on the option at a place; answers the place behind it and its arguments."""
        action, option, explicit = self.options[start]
        todo = []
        chars = self.parser.prefix_chars
        while True:
            if action is None:
                self.extras.append(self.args[start])
                return start + 1
            if explicit is None:
                stop = start + 1 + self._match(action, self.letters[start + 1 :])
                todo.append((action, self.args[start + 1 : stop], option))
                break
            count = self._match(action, "A") if self._may_take(action) else 0
            if count == 0 and option[1] not in chars and explicit != "":
                # Several letters behind one hyphen.
                todo.append((action, [], option))
                option = option[0] + explicit[0]
                if option not in self.parser._option_string_actions:
                    raise ArgumentError(action, "ignored explicit argument %r" % explicit)
                action = self.parser._option_string_actions[option]
                explicit = explicit[1:] or None
            elif count == 1:
                stop = start + 1
                todo.append((action, [explicit], option))
                break
            else:
                raise ArgumentError(action, "ignored explicit argument %r" % explicit)
        for action, texts, option in todo:
            self._act(action, texts, option)
        return stop

    def _may_take(self, action):
        found = re.match(nargs_pattern(action), "A")
        if found is None:
            self._match(action, "A")
        return bool(found[1])

    def _take_positionals(self, start):
        """Gives texts to as many positional arguments as possible; answers the place behind."""
        letters = self.letters[start:]
        counts = []
        for i in range(len(self.positionals), 0, -1):
            pattern = "".join(map(nargs_pattern, self.positionals[:i]))
            found = re.match(pattern, letters)
            if found is not None:
                counts = [len(text) for text in found.groups()]
                break
        for action, count in zip(self.positionals, counts):
            texts = self.args[start : start + count]
            start += count
            self._act(action, texts)
        self.positionals = self.positionals[len(counts) :]
        return start

    def _option(self, text):
        """(action, option, explicit argument) of a text that is an option; else None."""
        parser = self.parser
        if not text or text[0] not in parser.prefix_chars:
            return None
        if text in parser._option_string_actions:
            return parser._option_string_actions[text], text, None
        if len(text) == 1:
            return None
        if "=" in text:
            option, explicit = text.split("=", 1)
            if option in parser._option_string_actions:
                return parser._option_string_actions[option], option, explicit
        found = self._abbreviated(text)
        if len(found) > 1:
            options = ", ".join(option for _, option, _ in found)
            parser.error("ambiguous option: %s could match %s" % (text, options))
        if found:
            return found[0]
        if parser._negative_number_matcher.match(text):
            if not parser._has_negative_number_optionals:
                return None
        if " " in text:
            return None
        return None, text, None

    def _abbreviated(self, text):
        parser, chars = self.parser, self.parser.prefix_chars
        known = parser._option_string_actions
        found = []
        if text[0] in chars and text[1] in chars:
            if parser.allow_abbrev:
                prefix, equals, explicit = text.partition("=")
                for option in known:
                    if option.startswith(prefix):
                        found.append((known[option], option, explicit if equals else None))
        else:
            short, rest = text[:2], text[2:]
            for option in known:
                if option == short:
                    found.append((known[option], option, rest))
                elif option.startswith(text):
                    found.append((known[option], option, None))
        return found

    def _values(self, action, texts):
        nargs = action.nargs
        if nargs not in (PARSER, REMAINDER) and "--" in texts:
            texts = list(texts)
            texts.remove("--")
        if not texts and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str):
                value = self._value(action, value)
                self._check(action, value)
        elif not texts and nargs == ZERO_OR_MORE and not action.option_strings:
            value = action.default if action.default is not None else texts
            if action.default is not None:
                self._check(action, value)
        elif len(texts) == 1 and nargs in (None, OPTIONAL):
            value = self._value(action, texts[0])
            self._check(action, value)
        elif nargs == REMAINDER:
            value = [self._value(action, text) for text in texts]
        elif nargs == PARSER:
            value = [self._value(action, text) for text in texts]
            self._check(action, value[0])
        elif nargs == SUPPRESS:
            value = SUPPRESS
        else:
            value = [self._value(action, text) for text in texts]
            for one in value:
                self._check(action, one)
        return value

    def _value(self, action, text):
        make = self.parser._types.get(action.type, action.type)
        if make is None:
            return text
        if not callable(make):
            raise ArgumentError(action, "%r is not callable" % make)
        try:
            return make(text)
        except ArgumentTypeError as error:
            raise ArgumentError(action, str(error))
        except (TypeError, ValueError):
            name = getattr(action.type, "__name__", repr(action.type))
            raise ArgumentError(action, "invalid %s value: %r" % (name, text))

    def _check(self, action, value):
        if action.choices is not None and value not in action.choices:
            choices = ", ".join(map(repr, action.choices))
            raise ArgumentError(
                action, "invalid choice: %r (choose from %s)" % (value, choices)
            )
