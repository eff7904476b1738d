# Bytes are a program's text in the encoding that they declare (PEP 263).
def attempt(source):
    try:
        exec(source)
    except SyntaxError as error:
        print(type(error).__name__, error.msg)


attempt(b"# coding: latin-1\nprint('\xe9')")
attempt(b"#!/usr/bin/env python3\n# -*- coding: cp1252 -*-\nprint('\x80')")
attempt(b"\xef\xbb\xbfprint('\xc3\xa9')")
attempt(b"# coding: utf-8-sig\nprint('\xc3\xa9')")
attempt(b"# coding: utf-8-unix\nprint('\xc3\xa9')")
attempt(b"# vim: set fileencoding=koi8-r :\nprint('\xd0')")
attempt(b"# coding: latin-1\n# coding: utf-8\nprint('the first counts: \xe9')")
attempt(b"x = 1\n# coding: latin-1\nprint('declared too late: \xc3\xa9')")
attempt(b"# coding: wonderland\nprint(1)")
attempt(b"\xef\xbb\xbf# coding: latin-1\nprint(1)")

print(eval(b"# coding: latin-1\n'\xe9'"))
print(eval(bytearray(b"'\xc3\xa9'")))
exec(compile(b"# coding: latin-1\nprint('\xe9')", "a.py", "exec"))
exec("# coding: wonderland\nprint('a str is text already')")
