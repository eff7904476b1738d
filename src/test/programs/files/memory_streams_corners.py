"""StringIO, BytesIO and pathlib where arguments are odd: places beyond the end, own integers, line ends."""
import array
import io
import pathlib


def attempt(ask):
    try:
        return ask()
    except (TypeError, ValueError) as error:
        return f"{type(error).__name__}: {error}"


class Number:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


data = io.BytesIO(b"1234567890\n12")
print(data.read(Number(3)), data.readline(Number(2)), attempt(lambda: data.readlines(Number(1))))
print(data.truncate(Number(4)), data.getvalue())
data.seek(6)
print(data.write(b""), data.getvalue(), data.tell(), data.write(b"z"), data.getvalue())
for ask in (
    lambda: data.seek(0, -1), lambda: data.seek(-1), lambda: data.seek("x"), lambda: data.read("x"),
    lambda: data.readlines("x"), lambda: data.readline(1.5),
):
    print(attempt(ask))

text = io.StringIO("12345")
text.seek(7)
print(text.write(""), repr(text.getvalue()), text.write("x"), repr(text.getvalue()))
text = io.StringIO("abc\ndef\n")
print(text.read(Number(2)), repr(text.readline(Number(9))), text.truncate(Number(1)), text.getvalue())

numbers = array.array("b", b"hello world")
print(io.BytesIO(b"HELLO").readinto(numbers), numbers.tobytes())

for newline in (None, "", "\n", "\r\n"):
    text = io.StringIO("a\nb\r\nc\rd", newline=newline)
    print(repr(newline), repr(text.newlines), repr(text.read()), repr(text.newlines))
    text = io.StringIO(newline=newline)
    text.write("one\r\n")
    print("  ", repr(text.newlines), repr(text.getvalue()))

path = pathlib.Path("kept.bin")
path.write_bytes(b"abc")
print(attempt(lambda: path.write_bytes("text")), path.read_bytes())
print(attempt(lambda: path.write_text(b"bytes")), path.read_bytes(), path.write_bytes(bytearray(b"xy")))
path.unlink()

for path in (pathlib.PurePosixPath("a/b"), pathlib.PurePosixPath("/a/b")):
    for other in (("a",), ("a", "b"), ("a", "c"), ("",), ("/",), ("/a",), ("/", "a"), ()):
        print(path, other, path.is_relative_to(*other) if other else "-", attempt(lambda: path.relative_to(*other)))
