import cmd, io, sys
class Shell(cmd.Cmd):
    """x"""
    intro = "Welcome"
    prompt = "> "
    def do_greet(self, arg):
        """greet NAME: say hello"""
        print("hello", arg or "you")
    def do_add(self, arg):
        "add numbers"
        print(sum(map(int, arg.split())))
    def do_plain(self, arg): print("plain", repr(arg))
    def help_topic(self): print("about topic")
    def help_plain(self): print("help of plain")
    def do_quit(self, arg):
        "leave"
        return True
    def do_EOF(self, arg): return True
    def do_shell(self, arg): print("shell", arg)
    def postcmd(self, stop, line): print("post", repr(line), stop); return stop
    def precmd(self, line): print("pre", repr(line)); return line
    def preloop(self): print("preloop")
    def postloop(self): print("postloop")
    def complete_greet(self, text, line, b, e): return [n for n in ["ann", "bob"] if n.startswith(text)]
s = Shell(stdin=io.StringIO("greet\ngreet Bob\n\nadd 1 2\nnothing here\n?\nhelp greet\nhelp plain\nhelp topic\nhelp none\nhelp quit\n? add\n!ls -l\nplain  a  b \nquit\ngreet after\n"))
s.use_rawinput = False
s.cmdloop()
s.onecmd("greet x"); print(s.lastcmd, s.parseline("greet  a b"), s.parseline(""), s.parseline("?x"), s.parseline("!y z"), s.parseline("123"))
print(s.get_names()[:0], s.completenames("gr"), s.identchars[:5], s.ruler, s.doc_header)
s.cmdqueue = ["greet q", "quit"]
s.cmdloop(intro="again")
s2 = Shell(stdout=io.StringIO()); s2.onecmd("help"); print(s2.stdout.getvalue())
s.columnize(["a", "bb", "ccc"] * 20, 40)
s.columnize([]); s.columnize(["one"])
try: s.columnize([1, 2])
except TypeError as e: print(e)
class B(cmd.Cmd): pass
b = B(); b.onecmd("foo"); b.onecmd("help"); b.onecmd("help help"); b.onecmd(""); print(b.prompt, b.lastcmd)
b.do_help("")
