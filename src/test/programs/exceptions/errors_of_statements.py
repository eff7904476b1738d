"""Statements that fail as they run: unpacking, raising, importing, with, for, del."""

SOURCES = [
    "a, b = 1", "a, b = [1]", "a, b = [1, 2, 3]", "a, *b, c = [1]", "a, b = {}", "del zzz", "raise 5", "raise int",
    "raise ValueError from 5", "assert 0, 'x'", "assert not 1", "try: 1/0\nexcept 5: pass",
    "try: 1/0\nexcept (ValueError, 'a'): pass", "import nope_mod", "from sys import nope",
    "with 5: pass", "for x in 5: pass", "for a, b in [1]: pass", "x: undefined = 1", "@5\ndef f(): pass",
    "def f(a=undefined): pass", "class A(undefined): pass", "[][0] = 1", "''[0] = 'a'", "(1,)[0] = 2", "del (1,)[0]",
    "None.x = 1", "5 .real = 1", "f'{undefined}'", "print(*5)", "print(**5)", "{**5}", "[*5]", "lambda: (yield)\nyield_ = zz",
    "global_ = nonlocal_", "match undefined:\n case _: pass", "async def f(): await 1\nf().send(None)",
    "async def f():\n async with 1: pass\nf().send(None)", "async def f():\n async for x in 1: pass\nf().send(None)",
]
for source in SOURCES:
    try:
        exec(source, {})
        print(repr(source), "runs")
    except Exception as error:
        print(repr(source), type(error).__name__, error)
