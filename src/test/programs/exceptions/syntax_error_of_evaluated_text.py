"""Uncaught and printed SyntaxErrors of eval, exec and compile: the line, the caret, the message."""

import traceback

for run, text in (
    (eval, "1 +"),
    (eval, "2 * (3 + 4"),
    (eval, "x = 5"),
    (exec, "if 1:\npass"),
    (exec, "def f():\n    return $"),
    (exec, "x = 'abc"),
    (exec, "for i in range(3) print(i)"),
    (exec, "class A:\n  x = 1\n y = 2"),
    (exec, "return 5"),
    (exec, "def f(x):\n    global x"),
    (exec, "print 'hello'"),
):
    try:
        run(text)
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset, repr(error.text))
        traceback.print_exc()
eval("3 +* 4")
