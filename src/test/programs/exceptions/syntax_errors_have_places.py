"""The attributes of SyntaxErrors of many kinds: message, line, columns and text."""

SOURCES = [
    "1 +", "x = ", "def f(:", "for", "print 'a'", "class", "if True", "x == = 1", "return 5", "break",
    "a b", "(1", "1)", "'abc", "{1: 2", "f(**a, *b)", "def f(a, a): pass", "x = yield", "import",
    "with x", "del 1", "5 = x", "f() += 1", "a = 1 = b", "None = 1", "global x\nx = 1", "nonlocal x",
    "async x", "await f()", "print(1", "0777", "1__0", "0x", "0b2", "1a", "f'{'", "f'{a'", "f'{}'",
    "f'}'", "f'{a!x}'", "*a", "a, *b, *c = 1", "[*a for a in b]", "{**a for a in b}", "x = @", "a ? b",
    "a $ b", "  x", "if x:\ny", "if x:\n  y\n z", "not", "a not b", "lambda", "else", "except: pass",
    "match x:\n case 1 | y: pass\n case z: pass", "x: int: str", "(a, b): int", "f(a for a in b, c)",
    "f(a=1, a=2)", "f(1=2)", "f(a=1, 2)", "import a.b as c.d", "def f(): from a import *", "assert",
    "a = b if c", "while x pass", "try:\n pass\nfinally:\n pass\nelse:\n pass", "continue",
    "async def f(): yield from x", "def f(*): pass", "def f(a=1, b): pass", "def f(**k, a): pass",
    "x = {1, 2: 3}", "x = {1: 2, 3}", "a := 1", "(a.b := 1)", "with open(x) as 1: pass", "for 1 in x: pass",
    "True = 1", "def True(): pass", "f(True=1)", "a.True", "i++", "x = 5 5", "print 5", "exec 'x'",
    "raise E, 'x'", "try:\n pass\nexcept E, e:\n pass", "a <> b", "`a`", "0o8", "1.2.3", "x = [1, 2)",
    "def f(x)", "class A", "if x = 1: pass", "[x for x in y if]", "x[]", "x.", "'''abc", "x = 'a\nb'",
    "a\\b", "x = “a”", "x = 1 — 2", "f'{a b}'", "f'{lambda x: 1}'", "lambda a, b=, c: 1",
]

for source in SOURCES:
    try:
        compile(source, "<t>", "exec")
        print(repr(source), "compiles")
    except SyntaxError as e:
        print(repr(source), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
