"""Usage and help, laid out. Part of argparse."""

import os
import re
import textwrap

from _argparse_parts import (
    ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE,
)


class HelpFormatter:
    """Lays help out; a new one for each text."""

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            width = int(os.environ.get("COLUMNS") or 80) - 2
        self._prog = prog
        self._indent_increment = indent_increment
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._width = width
        self._current_indent = 0
        self._level = 0
        self._action_max_length = 0
        self._root_section = self._Section(self, None)
        self._current_section = self._root_section

    class _Section:
        def __init__(self, formatter, parent, heading=None):
            self.formatter, self.parent, self.heading = formatter, parent, heading
            self.items = []

        def format_help(self):
            if self.parent is not None:
                self.formatter._indent()
            text = self.formatter._join_parts([func(*args) for func, args in self.items])
            if self.parent is not None:
                self.formatter._dedent()
            if not text:
                return ""
            heading = ""
            if self.heading is not SUPPRESS and self.heading is not None:
                heading = "%*s%s:\n" % (self.formatter._current_indent, "", self.heading)
            return self.formatter._join_parts(["\n", heading, text, "\n"])

    def _indent(self):
        self._current_indent += self._indent_increment
        self._level += 1

    def _dedent(self):
        self._current_indent -= self._indent_increment
        self._level -= 1

    def _add_item(self, func, args):
        self._current_section.items.append((func, args))

    def start_section(self, heading):
        self._indent()
        section = self._Section(self, self._current_section, heading)
        self._add_item(section.format_help, [])
        self._current_section = section

    def end_section(self):
        self._current_section = self._current_section.parent
        self._dedent()

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            self._add_item(self._format_text, [text])

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._add_item(self._format_usage, (usage, actions, groups, prefix))

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        lengths = [len(self._format_action_invocation(action))]
        for sub in self._iter_indented_subactions(action):
            lengths.append(len(self._format_action_invocation(sub)))
        # That subcommands stand further to the right does not count.
        self._action_max_length = max(
            self._action_max_length, max(lengths) + self._current_indent)
        self._add_item(self._format_action, [action])

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        text = self._root_section.format_help()
        if text:
            text = re.sub(r"\n\n\n+", "\n\n", text).strip("\n") + "\n"
        return text

    def _join_parts(self, parts):
        return "".join(part for part in parts if part and part is not SUPPRESS)

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = "usage: "
        if usage is not None:
            usage = usage % dict(prog=self._prog)
        elif not actions:
            usage = "%(prog)s" % dict(prog=self._prog)
        else:
            prog = "%(prog)s" % dict(prog=self._prog)
            optionals = [action for action in actions if action.option_strings]
            positionals = [action for action in actions if not action.option_strings]
            action_usage = self._format_actions_usage(optionals + positionals, groups)
            usage = " ".join(s for s in (prog, action_usage) if s)
            if len(prefix) + len(usage) > self._width - self._current_indent:
                usage = self._wrapped_usage(prefix, prog, optionals, positionals, groups)
        return "%s%s\n\n" % (prefix, usage)

    def _wrapped_usage(self, prefix, prog, optionals, positionals, groups):
        part = re.compile(r"\(.*?\)+(?=\s|$)|\[.*?\]+(?=\s|$)|\S+")
        option_parts = part.findall(self._format_actions_usage(optionals, groups))
        other_parts = part.findall(self._format_actions_usage(positionals, groups))
        room = self._width - self._current_indent

        def lines_of(parts, indent, first=None):
            lines, line = [], []
            length = (len(first) if first is not None else indent) - 1
            for one in parts:
                if length + 1 + len(one) > room and line:
                    lines.append(" " * indent + " ".join(line))
                    line, length = [], indent - 1
                line.append(one)
                length += len(one) + 1
            if line:
                lines.append(" " * indent + " ".join(line))
            if first is not None:
                lines[0] = lines[0][indent:]
            return lines

        if len(prefix) + len(prog) <= 0.75 * room:
            indent = len(prefix) + len(prog) + 1
            if option_parts:
                lines = lines_of([prog] + option_parts, indent, prefix)
                lines += lines_of(other_parts, indent)
            elif other_parts:
                lines = lines_of([prog] + other_parts, indent, prefix)
            else:
                lines = [prog]
        else:
            indent = len(prefix)
            lines = lines_of(option_parts + other_parts, indent)
            if len(lines) > 1:
                lines = lines_of(option_parts, indent) + lines_of(other_parts, indent)
            lines = [prog] + lines
        return "\n".join(lines)

    def _format_actions_usage(self, actions, groups):
        """All arguments in a line, with brackets around groups that exclude one another."""
        starts = {}
        for group in groups:
            members = group._group_actions
            if members and members[0] in actions:
                start = actions.index(members[0])
                if actions[start : start + len(members)] == members:
                    starts[start] = group
        parts = []
        at = 0
        while at < len(actions):
            group = starts.get(at)
            size = 1 if group is None else len(group._group_actions)
            texts = [
                self._usage_of(action, group is not None)
                for action in actions[at : at + size] if action.help is not SUPPRESS
            ]
            text = " | ".join(texts)
            if group is not None and texts:
                if not group.required:
                    text = "[" + text + "]"
                elif len(texts) > 1:
                    text = "(" + text + ")"
            if text:
                parts.append(text)
            at += size
        return " ".join(parts)

    def _usage_of(self, action, in_group):
        if not action.option_strings:
            default = self._get_default_metavar_for_positional(action)
            text = self._format_args(action, default)
            if in_group and text[:1] == "[" and text[-1:] == "]":
                text = text[1:-1]
            return text
        option = action.option_strings[0]
        if action.nargs == 0:
            text = action.format_usage()
        else:
            default = self._get_default_metavar_for_optional(action)
            text = "%s %s" % (option, self._format_args(action, default))
        if not action.required and not in_group:
            text = "[%s]" % text
        return text

    def _format_text(self, text):
        if "%(prog)" in text:
            text = text % dict(prog=self._prog)
        width = max(self._width - self._current_indent, 11)
        return self._fill_text(text, width, " " * self._current_indent) + "\n\n"

    def _format_action(self, action):
        position = min(self._action_max_length + 2, self._max_help_position)
        width = max(self._width - position, 11)
        room = position - self._current_indent - 2
        header = self._format_action_invocation(action)
        if not action.help:
            parts = ["%*s%s\n" % (self._current_indent, "", header)]
        elif len(header) <= room:
            parts = ["%*s%-*s  " % (self._current_indent, "", room, header)]
            indent_first = 0
        else:
            parts = ["%*s%s\n" % (self._current_indent, "", header)]
            indent_first = position
        if action.help and action.help.strip():
            lines = self._split_lines(self._expand_help(action), width)
            if lines:
                parts.append("%*s%s\n" % (indent_first, "", lines[0]))
                for line in lines[1:]:
                    parts.append("%*s%s\n" % (position, "", line))
        elif not parts[-1].endswith("\n"):
            parts.append("\n")
        for sub in self._iter_indented_subactions(action):
            parts.append(self._format_action(sub))
        return self._join_parts(parts)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            default = self._get_default_metavar_for_positional(action)
            return self._metavar_formatter(action, default)(1)[0]
        if action.nargs == 0:
            return ", ".join(action.option_strings)
        default = self._get_default_metavar_for_optional(action)
        args = self._format_args(action, default)
        return ", ".join("%s %s" % (option, args) for option in action.option_strings)

    def _metavar_formatter(self, action, default_metavar):
        if action.metavar is not None:
            result = action.metavar
        elif action.choices is not None:
            result = "{%s}" % ",".join(map(str, action.choices))
        else:
            result = default_metavar

        def format(size):
            return result if isinstance(result, tuple) else (result,) * size

        return format

    def _format_args(self, action, default_metavar):
        names = self._metavar_formatter(action, default_metavar)
        nargs = action.nargs
        if nargs is None:
            return "%s" % names(1)
        if nargs == OPTIONAL:
            return "[%s]" % names(1)
        if nargs == ZERO_OR_MORE:
            metavar = names(1)
            return "[%s [%s ...]]" % metavar if len(metavar) == 2 else "[%s ...]" % metavar
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % names(2)
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return "%s ..." % names(1)
        if nargs == SUPPRESS:
            return ""
        try:
            formats = ["%s" for _ in range(nargs)]
        except TypeError:
            raise ValueError("invalid nargs value") from None
        return " ".join(formats) % names(nargs)

    def _expand_help(self, action):
        values = dict(vars(action), prog=self._prog)
        for name in list(values):
            if values[name] is SUPPRESS:
                del values[name]
            elif hasattr(values[name], "__name__"):
                values[name] = values[name].__name__
        if values.get("choices") is not None:
            values["choices"] = ", ".join(str(c) for c in values["choices"])
        return self._get_help_string(action) % values

    def _iter_indented_subactions(self, action):
        subactions = getattr(action, "_get_subactions", None)
        if subactions is not None:
            self._indent()
            yield from subactions()
            self._dedent()

    def _split_lines(self, text, width):
        return textwrap.wrap(re.sub(r"\s+", " ", text, flags=re.ASCII).strip(), width)

    def _fill_text(self, text, width, indent):
        text = re.sub(r"\s+", " ", text, flags=re.ASCII).strip()
        return textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


class RawDescriptionHelpFormatter(HelpFormatter):
    """Leaves descriptions as they are."""

    def _fill_text(self, text, width, indent):
        return "".join(indent + line for line in text.splitlines(keepends=True))


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Leaves all texts as they are."""

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Adds defaults to the help on arguments."""

    def _get_help_string(self, action):
        help = action.help
        if help is None:
            help = ""
        if "%(default)" not in help and action.default is not SUPPRESS:
            if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                help += " (default: %(default)s)"
        return help


class MetavarTypeHelpFormatter(HelpFormatter):
    """Shows types as names of arguments."""

    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__
