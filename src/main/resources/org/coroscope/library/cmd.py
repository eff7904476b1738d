"""Interpreters of lines: each command is a method whose name begins with do_."""

import string
import sys

__all__ = ["Cmd"]

PROMPT = "(Cmd) "
IDENTCHARS = string.ascii_letters + string.digits + "_"


class Cmd:
    """Reads lines and calls do_xxx(rest of the line) until one answers true."""

    prompt = PROMPT
    identchars = IDENTCHARS
    ruler = "="
    lastcmd = ""
    intro = None
    doc_leader = ""
    doc_header = "Documented commands (type help <topic>):"
    misc_header = "Miscellaneous help topics:"
    undoc_header = "Undocumented commands:"
    nohelp = "*** No help on %s"
    use_rawinput = 1

    def __init__(self, completekey="tab", stdin=None, stdout=None):
        self.stdin = sys.stdin if stdin is None else stdin
        self.stdout = sys.stdout if stdout is None else stdout
        self.cmdqueue = []
        self.completekey = completekey

    # The loop, and the hooks around it and around each line.

    def cmdloop(self, intro=None):
        self.preloop()
        if intro is not None:
            self.intro = intro
        if self.intro:
            self.stdout.write(f"{self.intro}\n")
        stop = None
        while not stop:
            line = self.cmdqueue.pop(0) if self.cmdqueue else self._next_line()
            line = self.precmd(line)
            stop = self.postcmd(self.onecmd(line), line)
        self.postloop()

    def _next_line(self):
        if self.use_rawinput:
            try:
                return input(self.prompt)
            except EOFError:
                return "EOF"
        self.stdout.write(self.prompt)
        self.stdout.flush()
        line = self.stdin.readline()
        return line.rstrip("\r\n") if line else "EOF"

    def precmd(self, line):
        return line

    def postcmd(self, stop, line):
        return stop

    def preloop(self):
        pass

    def postloop(self):
        pass

    # One line.

    def parseline(self, line):
        """The command, its argument and the line with ? and ! written out."""
        line = line.strip()
        if line.startswith("?"):
            line = "help " + line[1:]
        elif line.startswith("!"):
            if not hasattr(self, "do_shell"):
                return None, None, line
            line = "shell " + line[1:]
        if not line:
            return None, None, line
        end = 0
        while end < len(line) and line[end] in self.identchars:
            end += 1
        return line[:end], line[end:].strip(), line

    def onecmd(self, line):
        command, argument, line = self.parseline(line)
        if not line:
            return self.emptyline()
        if command is None:
            return self.default(line)
        self.lastcmd = "" if line == "EOF" else line
        act = getattr(self, "do_" + command, None) if command else None
        return self.default(line) if act is None else act(argument)

    def emptyline(self):
        if self.lastcmd:
            return self.onecmd(self.lastcmd)

    def default(self, line):
        self.stdout.write(f"*** Unknown syntax: {line}\n")

    # Completion, for those who call it: nobody presses the tabulator key here.

    def completedefault(self, *ignored):
        return []

    def completenames(self, text, *ignored):
        return [name[3:] for name in self.get_names() if name.startswith("do_" + text)]

    def complete_help(self, *args):
        topics = {name[5:] for name in self.get_names() if name.startswith("help_" + args[0])}
        return list(set(self.completenames(*args)) | topics)

    def get_names(self):
        return dir(self.__class__)

    # Help.

    def do_help(self, arg):
        'List available commands with "help" or detailed help with "help cmd".'
        if arg:
            self._help_on(arg)
            return
        names = self.get_names()
        topics = {name[5:] for name in names if name.startswith("help_")}
        documented, undocumented = [], []
        for command in sorted({name[3:] for name in names if name.startswith("do_")}):
            if command in topics:
                topics.remove(command)
                documented.append(command)
            elif getattr(self, "do_" + command).__doc__:
                documented.append(command)
            else:
                undocumented.append(command)
        self.stdout.write(f"{self.doc_leader}\n")
        self.print_topics(self.doc_header, documented, 15, 80)
        self.print_topics(self.misc_header, sorted(topics), 15, 80)
        self.print_topics(self.undoc_header, undocumented, 15, 80)

    def _help_on(self, topic):
        tell = getattr(self, "help_" + topic, None)
        if tell is not None:
            tell()
            return
        act = getattr(self, "do_" + topic, None)
        text = None if act is None else act.__doc__
        self.stdout.write(f"{text or self.nohelp % (topic,)}\n")

    def print_topics(self, header, cmds, cmdlen, maxcol):
        if not cmds:
            return
        self.stdout.write(f"{header}\n")
        if self.ruler:
            self.stdout.write(f"{self.ruler * len(header)}\n")
        self.columnize(cmds, maxcol - 1)
        self.stdout.write("\n")

    def columnize(self, list, displaywidth=80):
        """Prints texts in as few rows as fit the width, down the columns first."""
        if not list:
            self.stdout.write("<empty>\n")
            return
        wrong = [str(i) for i, one in enumerate(list) if not isinstance(one, str)]
        if wrong:
            raise TypeError("list[i] not a string for i in " + ", ".join(wrong))
        if len(list) == 1:
            self.stdout.write(f"{list[0]}\n")
            return
        for rows in range(1, len(list)):
            columns = [list[at : at + rows] for at in range(0, len(list), rows)]
            widths = [max(map(len, column)) for column in columns]
            if sum(widths) + 2 * (len(widths) - 1) <= displaywidth:
                break
        else:
            rows, columns, widths = len(list), [list], [0]
        for row in range(rows):
            cells = [column[row] if row < len(column) else "" for column in columns]
            while cells and not cells[-1]:
                cells.pop()
            padded = [cell.ljust(width) for cell, width in zip(cells, widths)]
            self.stdout.write("  ".join(padded) + "\n")
