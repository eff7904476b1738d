"""eval, exec, compile, globals and locals."""
x = 10
print(eval("x * 2 + 1"), eval("x + y", {"x": 1, "y": 2}), eval("a", {}, {"a": "local"}), eval("[n for n in range(3)]"))
exec("z = x + 5\nprint('in exec', z)")
print(z)
space = {}
exec("def double(n):\n    return n * 2\nvalue = double(21)", space)
print(space["value"], sorted(k for k in space if not k.startswith("__")))
code = compile("x + 1", "<text>", "eval")
print(eval(code), code.co_filename)
exec(compile("for i in range(2): print('line', i)", "prog", "exec"))


def inside():
    hidden = 5
    print(eval("hidden + x"), locals())
    exec("hidden = 6")
    return hidden


print(inside())
globals()["made"] = "by name"
print(made)
for text in ("1 +", "x = 5", "nope", "1/0", "(", "def"):
    try:
        eval(text)
    except (SyntaxError, NameError, ZeroDivisionError) as error:
        print(type(error).__name__, str(error).split(" (")[0])
print(eval("(lambda n: n + x)(5)"), eval(" 3 "), eval("'a' 'b'"))
