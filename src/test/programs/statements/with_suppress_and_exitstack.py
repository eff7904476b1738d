"""suppress, closing, ExitStack, nullcontext."""
from contextlib import ExitStack, closing, nullcontext, redirect_stdout, suppress
import io


class Door:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("open", self.name)
        return self

    def __exit__(self, *details):
        print("shut", self.name, details[0])

    def close(self):
        print("close", self.name)


with suppress(KeyError, IndexError):
    {}["x"]
    print("not reached")
try:
    with suppress(KeyError):
        raise ValueError("not suppressed")
except ValueError as error:
    print(error)
with closing(Door("front")) as door:
    print("in", door.name)
with ExitStack() as stack:
    doors = [stack.enter_context(Door(str(n))) for n in range(3)]
    stack.callback(print, "callback", "args")
    print(len(doors), "open")
with nullcontext("nothing") as value:
    print(value)
with ExitStack() as stack:
    stack.enter_context(Door("kept"))
    kept = stack.pop_all()
print("still open")
kept.close()
text = io.StringIO()
with redirect_stdout(text):
    print("captured")
print(repr(text.getvalue()))
