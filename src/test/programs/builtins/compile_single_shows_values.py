"""Compiled as 'single', a statement shows the values of its expressions, as the prompt does."""

exec(compile("1 + 2\n", "<prompt>", "single"))
exec(compile("x = 5; x; 'text'; None", "<prompt>", "single"))
exec(compile("for i in range(3):\n    i * i\n", "<prompt>", "single"))
exec(compile("def f():\n    1\n    return 2\n", "<prompt>", "single"))
exec(compile("f()", "<prompt>", "single"))
exec(compile("7\n", "<program>", "exec"))
print(eval(compile("7 + 1", "<expression>", "eval")))
import sys

sys.displayhook = lambda value: print("shown:", value)
exec(compile("[1, 2]", "<prompt>", "single"))
try:
    compile("a = 1\nb = 2\n", "<prompt>", "single")
except SyntaxError as error:
    print(error.msg)
