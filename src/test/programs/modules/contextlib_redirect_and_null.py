import io, sys
from contextlib import closing, nullcontext, redirect_stderr, redirect_stdout, suppress
buffer = io.StringIO()
with redirect_stdout(buffer):
    print("captured")
    help_text = "x"
print(repr(buffer.getvalue()))
with redirect_stderr(io.StringIO()) as err:
    print("error!", file=sys.stderr)
print(err.getvalue().strip())
class Door:
    def close(self): print("door closed")
with closing(Door()) as door:
    print(type(door).__name__)
for manager in (nullcontext("none"), suppress(KeyError)):
    with manager as value:
        print(value)
        {}["x"] if value is None else None
