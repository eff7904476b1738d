import sys, traceback
def parse(text):
    try:
        return int(text)
    except ValueError as e:
        raise RuntimeError(f"cannot parse {text!r}") from e
try:
    parse("x1")
except RuntimeError as error:
    lines = traceback.format_exc().splitlines()
    print(*lines, sep="\n")
    print(traceback.format_exception_only(error), type(error.__cause__).__name__)
    print([(f.name, f.line) for f in traceback.extract_tb(error.__traceback__)])
    print(sys.exc_info()[0].__name__)
