"""What __builtins__ of the globals says is all that evaluated code sees of the built-in names."""

print(eval("len('abc')", {"__builtins__": {"len": lambda text: "my len of " + text}}))
for source in ("open('x')", "[].append(missing)", "(lambda: print)()"):
    try:
        eval(source, {"__builtins__": {}})
    except NameError as error:
        print(error)
for source in ("import sys", "from math import pi"):
    try:
        exec(source, {"__builtins__": {}})
    except ImportError as error:
        print(error)
try:
    exec("class A: pass", {"__builtins__": {}})
except NameError as error:
    print(error)
names = {}
exec("x = 1\ndef f():\n    return abs(-x)", names)
print(names["f"](), sorted(names), type(names["__builtins__"]))
calculator = {"__builtins__": {}, "max": max}
print(eval("max(3, 4) ** 2", calculator))
