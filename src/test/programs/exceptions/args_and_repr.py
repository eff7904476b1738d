"""args, str and repr of exceptions."""
for error in (
    ValueError(),
    ValueError("one"),
    ValueError("one", 2),
    KeyError("key"),
    KeyError(("a", 1)),
    KeyError(),
    IndexError(3),
    StopIteration(5),
    SystemExit(2),
    OSError(2, "No such file"),
    OSError(2, "No such file", "name.txt"),
    FileNotFoundError("only text"),
    AssertionError([1]),
    ZeroDivisionError("division by zero"),
    UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad byte"),
    KeyboardInterrupt(),
    Exception(None),
    NameError("n", name="who"),
):
    print(f"{error!r} | {str(error)!r} | {error.args}")
e = ValueError("a", "b")
e.args = ("changed",)
print(e, e == ValueError("changed"), StopIteration(5).value, SystemExit(2).code)
print(OSError(2, "x").errno, type(OSError(2, "x")).__name__, OSError(2, "x", "f").filename)
