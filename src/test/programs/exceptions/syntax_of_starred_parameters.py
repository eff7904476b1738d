for text in (
    "def f(*args=1): pass",
    "def f(*args: int = 1): pass",
    "def f(*args: *b = (1,)): pass",
    "def f(*args: *b): pass",
    "lambda *args=1: 0",
    "def f(**names=1): pass",
):
    try:
        compile(text, "text", "exec")
        print("fine:", text)
    except SyntaxError as error:
        print(text, "->", error)
